"""What taking part costs."""

from __future__ import annotations

from actions.answering.part import Part
from actions.answering.terms import terms
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskFee(ProgrammeAspect):
    """Says the fee first, then the other known terms."""

    intent = "ask_fee"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return terms("fee", programme)
