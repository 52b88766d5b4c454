# SPDX-License-Identifier: GPL-3.0-or-later
from django.apps import AppConfig


class UsersConfig(AppConfig):
    name = "users"
    default_auto_field = "django.db.models.BigAutoField"
