"""Which programmes, hubs and facts somebody should look at, and why."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Model
from django.urls import reverse
from django.utils import timezone

from catalogue.models import Fact, Hub, Programme
from catalogue.models.confidence import Confidence
from review.care.entry import Concern, Entry, last_day

TABLES = (Programme, Hub, Fact)


def to_look_at(days: int) -> list[Entry]:
    """Undated ones first, then the oldest; `days` is from when on information is old."""
    entries = [
        _entry(row, concerns)
        for table in TABLES
        for row in table.objects.all()
        if (concerns := tuple(_concerns(row, days)))
    ]
    return sorted(entries, key=lambda entry: (entry.as_of, entry.id))


def _concerns(row: Model, days: int) -> Iterator[Concern]:
    today = timezone.localdate()
    if not row.as_of:
        yield Concern.UNDATED
    elif last_day(row.as_of) < today - timedelta(days=days):
        yield Concern.OLD
    if getattr(row, "status", None) == Programme.Status.CLOSED:
        yield Concern.CLOSED
    elif getattr(row, "deadline", "") and last_day(row.deadline) < today:
        yield Concern.PAST
    if getattr(row, "confidence", None) == Confidence.LOW:
        yield Concern.UNSURE


def _entry(row: Model, concerns: tuple[Concern, ...]) -> Entry:
    table = row._meta
    page = f"admin:{table.app_label}_{table.model_name}_change"
    return Entry(
        kind=table.verbose_name,
        id=row.pk,
        title=str(row),
        as_of=row.as_of,
        concerns=concerns,
        address=reverse(page, args=[row.pk]),
    )
