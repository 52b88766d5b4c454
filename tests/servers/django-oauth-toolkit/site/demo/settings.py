# SPDX-License-Identifier: GPL-3.0-or-later
import os

STATE = os.environ["DOT_STATE"]


def _int(name, default):
    return int(os.environ.get(name, default))


SECRET_KEY = "test-only"
DEBUG = False
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "demo.urls"
WSGI_APPLICATION = None
INSTALLED_APPS = [
    "django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes",
    "django.contrib.sessions", "django.contrib.messages", "django.contrib.staticfiles",
    "users", "oauth2_provider", "rest_framework",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [{
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": [os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "templates")],
    "APP_DIRS": True,
    "OPTIONS": {"context_processors": [
        "django.template.context_processors.request",
        "django.contrib.auth.context_processors.auth",
        "django.contrib.messages.context_processors.messages"]},
}]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(STATE, "db.sqlite3"),
                         "OPTIONS": {"timeout": 20}}}
AUTH_USER_MODEL = "users.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-us"
SESSION_COOKIE_SAMESITE = "Lax"

PKCE_CLIENTS = {"code-confidential-pkce", "code-public"}
with open(os.path.join(STATE, "oidc.pem")) as _f:
    _KEY = _f.read()

OAUTH2_PROVIDER = {
    "ACCESS_TOKEN_EXPIRE_SECONDS": _int("ACCESS_TOKEN_EXPIRE_SECONDS", 3600),
    "REFRESH_TOKEN_EXPIRE_SECONDS": _int("REFRESH_TOKEN_EXPIRE_SECONDS", 86400),
    "AUTHORIZATION_CODE_EXPIRE_SECONDS": _int("AUTHORIZATION_CODE_EXPIRE_SECONDS", 60),
    "ROTATE_REFRESH_TOKEN": _int("ROTATE_REFRESH_TOKEN", 1) == 1,
    "SCOPES": {"read": "Reading scope", "write": "Writing scope", "openid": "OpenID Connect",
               "introspection": "Introspect tokens"},
    "DEFAULT_SCOPES": ["read", "write"],
    "PKCE_REQUIRED": lambda client_id: client_id in PKCE_CLIENTS,
    "OIDC_ENABLED": True,
    "OIDC_RSA_PRIVATE_KEY": _KEY,
    "OAUTH2_VALIDATOR_CLASS": "demo.validators.Validator",
    "ALLOWED_REDIRECT_URI_SCHEMES": ["http", "https", "com.example.oauthlab"],
}
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["oauth2_provider.contrib.rest_framework.OAuth2Authentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}
LOGGING = {"version": 1, "disable_existing_loggers": False,
           "handlers": {"f": {"class": "logging.FileHandler", "filename": os.path.join(STATE, "server.log")}},
           "loggers": {"django.server": {"handlers": ["f"], "level": "INFO", "propagate": False},
                       "django.request": {"handlers": ["f"], "level": "WARNING", "propagate": False},
                       "oauth2_provider": {"handlers": ["f"], "level": "DEBUG"},
                       "oauthlib": {"handlers": ["f"], "level": "INFO"}}}
