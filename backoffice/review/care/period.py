"""From when on the figures count."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self

from django.utils import timezone

CHOICES = (30, 90, 365)
USUAL = 90
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Period:
    """The last `days` days, those of today's week included."""

    days: int

    @classmethod
    def parse(cls, given: str | None) -> Self:
        """One of `CHOICES`; anything else is the usual."""
        known = {str(days): days for days in CHOICES}
        return cls(known.get(given or "", USUAL))

    @property
    def first_day(self) -> date:
        return timezone.localdate() - timedelta(days=self.days - 1)

    @property
    def start(self) -> datetime:
        """The first day's midnight, local time."""
        return timezone.make_aware(datetime.combine(self.first_day, time.min))

    @property
    def weeks(self) -> list[date]:
        """Their Mondays, oldest first."""
        monday, mondays = monday_of(self.first_day), []
        while monday <= timezone.localdate():
            mondays.append(monday)
            monday += WEEK
        return mondays


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
