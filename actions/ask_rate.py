"""What a loan costs."""

from __future__ import annotations

from actions.answering.part import Part
from actions.answering.terms import terms
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskRate(ProgrammeAspect):
    """Says the rate first, then the other known terms."""

    intent = "ask_rate"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return terms("rate", programme)
