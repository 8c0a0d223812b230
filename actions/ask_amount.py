"""How much money a programme gives."""

from __future__ import annotations

from actions.answering.part import Part
from actions.answering.terms import terms
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskAmount(ProgrammeAspect):
    """Says the amount first, then the other known terms."""

    intent = "ask_amount"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return terms("amount", programme)
