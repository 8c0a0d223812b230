"""Signing in, out, and being locked out are acts too."""

from typing import Any

from axes.signals import user_locked_out
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.utils.translation import gettext_noop

from people.audit import record

SIGNED_IN = gettext_noop("Signed in")
SIGNED_OUT = gettext_noop("Signed out")
LOCKED_OUT = gettext_noop("Locked out after wrong passwords")


def connect() -> None:
    user_logged_in.connect(_signed_in, dispatch_uid="audit")
    user_logged_out.connect(_signed_out, dispatch_uid="audit")
    user_locked_out.connect(_locked_out, dispatch_uid="audit")


def _signed_in(user: AbstractUser, **_signal: Any) -> None:
    record(user, [user], SIGNED_IN)


def _signed_out(user: AbstractUser | None, **_signal: Any) -> None:
    if user is not None:
        record(user, [user], SIGNED_OUT)


def _locked_out(username: str, **_signal: Any) -> None:
    user = get_user_model().objects.filter(username=username).first()
    if user is not None:
        record(user, [user], LOCKED_OUT)
