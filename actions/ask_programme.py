"""What a programme is."""

from __future__ import annotations

from actions.answering.part import Part
from actions.answering.programme_parts import amount, benefits, head, rate, text
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskProgramme(ProgrammeAspect):
    """Sums a programme up: what it is, what it gives, its key terms."""

    intent = "ask_programme"

    def head(self, programme: Programme) -> tuple[Part, ...]:
        return head(programme)

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return (
            text(programme.summary)
            + benefits(programme)
            + amount(programme)
            + rate(programme)
        )
