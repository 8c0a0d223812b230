"""What is guaranteed, and what is asked as a guarantee."""

from __future__ import annotations

from actions.answering.part import Part
from actions.answering.terms import terms
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskGuarantee(ProgrammeAspect):
    """Says the guaranteed share first, then the other known terms."""

    intent = "ask_guarantee"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return terms("guarantee", programme)
