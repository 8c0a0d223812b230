"""How and where to apply."""

from __future__ import annotations

from actions.answering.fields import link
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.clients.programme import Programme
from actions.programme_aspect import ProgrammeAspect


class AskHowToApply(ProgrammeAspect):
    """Says the way to apply and its address, or whom to ask."""

    intent = "ask_how_to_apply"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        if programme.how_to_apply is None:
            return (part("utter_how_to_apply_unknown"), *ask_whom(programme))
        address = (
            (part("utter_link", link=link(programme.url)),) if programme.url else ()
        )
        return (part("utter_how_to_apply", text=programme.how_to_apply.field), *address)
