"""Who must give a one-time code beside the password."""

from enum import StrEnum

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django_otp import user_has_device

from people.role import is_administrator


class Policy(StrEnum):
    """Whoever has set up a second factor is asked for it under any policy."""

    NOBODY = "nobody"
    ADMINISTRATORS = "administrators"
    EVERYONE = "everyone"


def must_prove(user: AbstractUser) -> bool:
    if settings.STAFF_OTP == Policy.EVERYONE:
        return True
    if settings.STAFF_OTP == Policy.ADMINISTRATORS and is_administrator(user):
        return True
    return user_has_device(user)


def is_admitted(user: AbstractUser) -> bool:
    """Staff who gave all that is asked of them; any other user is not."""
    if not (user.is_active and user.is_staff):
        return False
    return user.is_verified() or not must_prove(user)
