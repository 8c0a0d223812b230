"""What each role may do, as Django permissions."""

from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet

from people.role import Role

PERSONAL = Q(content_type__model="contact")
RECORDED = Q(content_type__model__startswith="historical") | Q(
    content_type__model__in=(
        "answercount",
        "catalogueversion",
        "countpost",
        "feedback",
        "importrecord",
    )
)
SEEING = Q(codename__startswith="view_")
DELETING = Q(codename__startswith="delete_")
CATALOGUE = Q(content_type__app_label="catalogue")
DESK = Q(content_type__app_label__in=("review", "teaching"))
ACCOUNTS = Q(content_type__app_label="auth", content_type__model="user")
AUDIT = Q(content_type__app_label="admin") & SEEING

READING = (CATALOGUE | DESK) & SEEING & ~PERSONAL
ADVISING = DESK & ~DELETING & ~RECORDED
EDITING = CATALOGUE & ~RECORDED
ADMINISTERING = READING | ADVISING | EDITING | ACCOUNTS | AUDIT
GRANTS = {
    Role.READER: READING,
    Role.ADVISER: READING | ADVISING,
    Role.EDITOR: READING | EDITING,
    Role.ADMINISTRATOR: ADMINISTERING,
}


def granted(role: Role) -> QuerySet[Permission]:
    return Permission.objects.filter(GRANTS[role])


def grant_all(app_config: AppConfig, **_signal: Any) -> None:
    """After each migration every role has exactly its permissions, those of new tables too."""
    *_others, last = apps.get_app_configs()
    if app_config is not last:
        return
    for role in Role:
        group, _new = Group.objects.get_or_create(name=role)
        group.permissions.set(granted(role))
