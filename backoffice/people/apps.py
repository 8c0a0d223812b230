"""Staff: roles, second factor, audit."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = _("People")

    def ready(self) -> None:
        from people import sign_in_audit
        from people.grants import grant_all

        post_migrate.connect(grant_all, dispatch_uid="roles")
        sign_in_audit.connect()
