"""Who may apply."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.audience_parts import audience_parts, named_parts
from actions.answering.fields import lines
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.programme_aspect import ProgrammeAspect


class AskEligibility(ProgrammeAspect):
    """Lists the conditions, then the audience: age, stage, legal form, sectors, regions."""

    intent = "ask_eligibility"

    def about(self, programme: Programme, catalogue: Catalogue) -> Answer:
        answer = super().about(programme, catalogue)
        return replace(
            answer, body=answer.body + named_parts(programme.audience, catalogue)
        )

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return _conditions(programme) + audience_parts(programme.audience)

    def checklist(self, programme: Programme) -> tuple[Text, ...]:
        return programme.eligibility


def _conditions(programme: Programme) -> tuple[Part, ...]:
    if programme.eligibility:
        return (part("utter_eligibility", items=lines(programme.eligibility)),)
    return (part("utter_eligibility_unknown"), *ask_whom(programme))
