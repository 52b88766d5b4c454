# SPDX-License-Identifier: GPL-3.0-or-later
import os

from django.http import HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from oauth2_provider.contrib.rest_framework import TokenHasScope
from oauth2_provider.oauth2_backends import get_oauthlib_core
from oauth2_provider.views.base import RevokeTokenView
from oauth2_provider.views.generic import ProtectedResourceView
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

SEED_REVOKE_BODY = os.environ.get("SEED_REVOKE_BODY") == "1"
JSON = {"json_dumps_params": {"ensure_ascii": False}}


def index(request):
    return HttpResponse("django-oauth-toolkit test server")


@csrf_exempt
def seed_protected(request):
    """/api/oauth2/protected/ with the bodies of the testing guide."""
    given = "Authorization" in request.headers or "access_token" in request.GET
    if not given:
        return JsonResponse({"detail": "Authentication credentials were not provided."}, status=401,
                            headers={"WWW-Authenticate": 'Bearer realm="api"'}, **JSON)
    ok, r = get_oauthlib_core().verify_request(request, scopes=[])
    if not ok:
        err = dict(getattr(r, "oauth2_error", {}) or {})
        body = {"error": "invalid_token"}
        if "expired" in str(err.get("error_description", "")):
            body = {"error": "Token has expired"}
        attrs = ",".join('%s="%s"' % kv for kv in [("realm", "api"), *err.items()])
        return JsonResponse(body, status=401, headers={"WWW-Authenticate": "Bearer " + attrs}, **JSON)
    t = r.access_token
    return JsonResponse({
        "message": "Доступ разрешен через OAuth 2.0",
        "user": t.user.email if t.user else None,
        "user_id": t.user_id,
        "scopes": t.scope.split(),
        "token_info": {"token": t.token[:20] + "...", "expires": t.expires.isoformat(), "scope": t.scope},
        "timestamp": timezone.now().isoformat(),
    }, **JSON)


class StockProtected(ProtectedResourceView):
    """/api/protected/ behind the toolkit's own view: a refusal is its bare 403."""

    def get(self, request, *args, **kwargs):
        user = request.resource_owner
        return JsonResponse({"message": "Вы успешно авторизовались!", "user": user.email if user else None}, **JSON)


class DrfProtected(APIView):
    """The toolkit's Django REST framework integration: a refusal is 401 with WWW-Authenticate."""

    def get(self, request):
        return Response({"message": "ok", "user": request.user.email, "scopes": request.auth.scope.split()})


class DrfWrite(APIView):
    permission_classes = [IsAuthenticated, TokenHasScope]
    required_scopes = ["write"]

    def get(self, request):
        return Response({"message": "write ok"})


@method_decorator(csrf_exempt, name="dispatch")
class SeedRevokeView(RevokeTokenView):
    """The testing guide expects {"revoked": true}; the toolkit itself answers an empty 200."""

    def post(self, request, *args, **kwargs):
        r = super().post(request, *args, **kwargs)
        return JsonResponse({"revoked": True}) if r.status_code == 200 else r
