# SPDX-License-Identifier: GPL-3.0-or-later
"""django-oauth-toolkit server for tests: run.py STATE_DIR PORT [HOST]."""
import ctypes
import os
import signal
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def end_with_parent():
    """A test that crashes must not leave its server behind."""
    if sys.platform == "linux":
        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: run.py STATE_DIR PORT [HOST]")
    end_with_parent()
    state = os.path.abspath(sys.argv[1])
    port = int(sys.argv[2])
    host = sys.argv[3] if len(sys.argv) > 3 else "127.0.0.1"
    os.makedirs(state, exist_ok=True)
    os.chmod(state, 0o700)
    key = os.path.join(state, "oidc.pem")
    if not os.path.exists(key):
        subprocess.run(["openssl", "genrsa", "-out", key, "2048"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.environ["DOT_STATE"] = state
    os.environ["DJANGO_SETTINGS_MODULE"] = "demo.settings"
    sys.path.insert(0, HERE)

    import django
    django.setup()
    from django.core.management import call_command
    call_command("migrate", verbosity=0, interactive=False)
    from demo.seed import seed
    seed(state)

    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    httpd = ThreadedWSGIServer((host, port), WSGIRequestHandler, ipv6=":" in host)
    httpd.daemon_threads = True
    httpd.set_app(StaticFilesHandler(get_wsgi_application()))
    port = httpd.server_address[1]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    shown = "[%s]" % host if ":" in host else host
    print("READY http://%s:%d" % (shown, port), flush=True)
    try:
        httpd.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
