# SPDX-License-Identifier: GPL-3.0-or-later
from django.contrib import admin
from django.contrib.auth import views as auth
from django.urls import include, path

from . import views

urlpatterns = [
    path("", views.index),
    path("admin/", admin.site.urls),
    path("accounts/login/", auth.LoginView.as_view(), name="login"),
    path("accounts/logout/", auth.LogoutView.as_view(), name="logout"),
]
if views.SEED_REVOKE_BODY:
    urlpatterns += [path("o/revoke_token/", views.SeedRevokeView.as_view()),
                    path("oauth/revoke_token/", views.SeedRevokeView.as_view())]
urlpatterns += [
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
    path("oauth/", include("oauth2_provider.urls", namespace="oauth2_provider_oauth")),
    path("api/oauth2/protected/", views.seed_protected),
    path("api/protected/", views.StockProtected.as_view()),
    path("api/drf/protected/", views.DrfProtected.as_view()),
    path("api/drf/write/", views.DrfWrite.as_view()),
    path("resource", views.StockProtected.as_view()),
]
