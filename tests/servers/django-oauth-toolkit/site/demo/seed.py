# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os

REDIRECTS = " ".join([
    # no port: any port (RFC 8252 section 7.3), literal addresses only in 1.7
    "http://127.0.0.1", "http://127.0.0.1/", "http://127.0.0.1/callback", "http://127.0.0.1/oauth/callback", "http://127.0.0.1/cb",
    "http://[::1]/", "http://[::1]/callback",
    # exact: localhost is not a loopback literal for 1.7
    "http://localhost:8080/", "http://localhost:8080/callback", "http://localhost:8080/auth/callback",
    "https://localhost:8000/callback", "http://127.0.0.1:8000/noexist/callback",
    "urn:ietf:wg:oauth:2.0:oob", "com.example.oauthlab:/callback",
])


def apps():
    code, conf, pub = "authorization-code", "confidential", "public"
    return [
        # client_id, secret, type, grant, algorithm, redirects, skip consent
        ("password-client", "password-secret", conf, "password", "", "", False),
        ("password-oidc", "password-oidc-secret", conf, "password", "RS256", "", False),
        ("password-public", "", pub, "password", "", "", False),
        ("code-confidential", "code-secret", conf, code, "RS256", REDIRECTS, False),
        ("code-confidential-pkce", "code-pkce-secret", conf, code, "RS256", REDIRECTS, False),
        ("code-public", "", pub, code, "RS256", REDIRECTS, False),
        ("code-public-nopkce", "", pub, code, "", REDIRECTS, False),
        ("code-trusted", "code-trusted-secret", conf, code, "RS256", REDIRECTS, True),
        ("code-hs256", "code-hs256-secret-0123456789abcdef", conf, code, "HS256", REDIRECTS, False),
        ("code-single", "code-single-secret", conf, code, "", "http://127.0.0.1/callback", False),
        ("cc-client", "cc-secret", conf, "client-credentials", "", "", False),
        ("cc-odd", "p:a+s%s /=&?ü", conf, "client-credentials", "", "", False),
        ("implicit-client", "", pub, "implicit", "RS256", REDIRECTS, False),
        ("hybrid-client", "hybrid-secret", conf, "openid-hybrid", "RS256", REDIRECTS, False),
    ]


def seed(state):
    from django.contrib.auth import get_user_model
    from oauth2_provider.models import Application

    User = get_user_model()
    if not User.objects.filter(email="admin@example.com").exists():
        User.objects.create_superuser("admin@example.com", "1234", first_name="Admin")
        User.objects.create_user("student@example.com", "student", first_name="Студент")
        User.objects.create_user("inactive@example.com", "1234", is_active=False)
    owner = User.objects.get(email="admin@example.com")
    for cid, secret, ctype, grant, alg, uris, skip in apps():
        Application.objects.update_or_create(client_id=cid, defaults=dict(
            client_secret=secret, client_type=ctype, authorization_grant_type=grant, algorithm=alg,
            redirect_uris=uris, skip_authorization=skip, name=cid, user=owner))
    with open(os.path.join(state, "clients.json"), "w") as f:
        json.dump([dict(zip(("client_id", "client_secret", "client_type", "grant", "algorithm"), a)) for a in apps()],
                  f, indent=1, ensure_ascii=False)
