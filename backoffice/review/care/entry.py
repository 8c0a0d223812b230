"""A catalogue entry that somebody should look at."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class Concern(TextChoices):
    OLD = "old", _("old information")
    UNDATED = "undated", _("no date")
    CLOSED = "closed", _("closed")
    PAST = "past", _("deadline passed")
    UNSURE = "unsure", _("low confidence")


@dataclass(frozen=True)
class Entry:
    """`address` is the page on which it is edited; `as_of` a year, a month, a day or empty."""

    kind: str | Promise
    id: str
    title: str
    as_of: str
    concerns: tuple[Concern, ...]
    address: str

    @property
    def why(self) -> str:
        return gettext(", ").join(str(concern.label) for concern in self.concerns)


def last_day(partial: str) -> date:
    """The last day that a year, a month or a day may mean."""
    year, month, day = (*map(int, partial.split("-")), None, None)[:3]
    if day:
        return date(year, month, day)
    following = date(year + (month or 12) // 12, (month or 12) % 12 + 1, 1)
    return following - timedelta(days=1)
