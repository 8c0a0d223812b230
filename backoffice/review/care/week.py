"""The figures of one week."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Week:
    """Numbers of answers by what they were, opinions, and how long staff took (hours, median)."""

    monday: date
    answered: int = 0
    asked_back: int = 0
    clarified: int = 0
    unanswered: int = 0
    out_of_scope: int = 0
    useful: int = 0
    not_useful: int = 0
    staff_answers: int = 0
    staff_hours: float | None = None

    @property
    def share(self) -> float | None:
        """Per cent answered of what was in scope and complete; None when nothing was asked."""
        asked = self.answered + self.clarified + self.unanswered
        return round(100 * self.answered / asked, 1) if asked else None
