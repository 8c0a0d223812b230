"""Whether a programme is open, and until when."""

from __future__ import annotations

from actions.answering.cautions import is_past, programme_foot
from actions.answering.fields import day
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskDeadlineOrStatus(ProgrammeAspect):
    """Says the status at its date, the deadline if any, and whom to ask."""

    intent = "ask_deadline_or_status"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return _status(programme) + _deadline(programme) + ask_whom(programme)

    def foot(self, programme: Programme) -> tuple[Part, ...]:
        return programme_foot(programme, with_status=False)


def _status(programme: Programme) -> tuple[Part, ...]:
    if programme.status == "open" and programme.as_of:
        return (part("utter_status_open", date=day(programme.as_of)),)
    known = programme.status if programme.status == "closed" else "unknown"
    return (part(f"utter_caution_{known}"),)


def _deadline(programme: Programme) -> tuple[Part, ...]:
    if programme.deadline is None:
        return (part("utter_deadline_unknown"),)
    key = "utter_deadline_past" if is_past(programme.deadline) else "utter_deadline"
    return (part(key, date=day(programme.deadline)),)
