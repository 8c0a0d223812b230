"""Who did what, and when: Django's log of acts."""

from collections.abc import Iterable

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import AbstractUser
from django.db.models import Model


def record(user: AbstractUser, rows: Iterable[Model], act: str) -> None:
    """`act` is an English sentence marked for translation; it is translated when it is read.

    Never put a person's data in it or in the rows' `str`.
    """
    LogEntry.objects.log_actions(user.pk, list(rows), CHANGE, act)
