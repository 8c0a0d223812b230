"""Contact data ends when somebody dealt with it, or with time."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_noop

from people.audit import record
from review.models import Contact

DEALT_WITH = gettext_noop("Dealt with; contact data deleted")


def deal_with(contacts: QuerySet[Contact], staff: AbstractUser) -> int:
    """Deletes the data of those that still have some; returns how many."""
    waiting = list(contacts.filter(forgotten_at=None))
    for contact in waiting:
        contact.forget(staff)
    record(staff, waiting, DEALT_WITH)
    return len(waiting)


def forget_old() -> int:
    """Deletes the data that nobody dealt with in time; returns of how many people."""
    limit = timezone.now() - timedelta(days=settings.CONTACT_DAYS)
    old = Contact.objects.filter(forgotten_at=None, received_at__lt=limit)
    for contact in old:
        contact.forget()
    return len(old)
