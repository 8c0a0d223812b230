"""What a member of staff may be."""

from django.contrib.auth.models import AbstractUser
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """Each is the group of that name; somebody may have several."""

    READER = "reader", _("reader: sees all but contact data")
    ADVISER = "adviser", _("adviser: answers questions, sees contact data")
    EDITOR = "editor", _("editor: keeps the catalogue")
    ADMINISTRATOR = "administrator", _("administrator: all, and the staff's accounts")


def is_administrator(user: AbstractUser) -> bool:
    return user.is_superuser or user.groups.filter(name=Role.ADMINISTRATOR).exists()
