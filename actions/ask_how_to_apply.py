"""How and where to apply."""

from __future__ import annotations

from actions.answering.fields import lines, link
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.answering.steps import steps
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.programme_aspect import ProgrammeAspect


class AskHowToApply(ProgrammeAspect):
    """Says the steps, the address and the papers, as a list to keep; or whom to ask."""

    intent = "ask_how_to_apply"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        if programme.how_to_apply is None:
            return (part("utter_how_to_apply_unknown"), *ask_whom(programme))
        return (_steps(programme), *_address(programme), *_papers(programme))

    def checklist(self, programme: Programme) -> tuple[Text, ...]:
        return programme.documents + steps(programme.how_to_apply)


def _steps(programme: Programme) -> Part:
    found = steps(programme.how_to_apply)
    if len(found) == 1:
        return part("utter_how_to_apply", text=found[0].field)
    return part("utter_steps", items=lines(found))


def _address(programme: Programme) -> tuple[Part, ...]:
    return (part("utter_link", link=link(programme.url)),) if programme.url else ()


def _papers(programme: Programme) -> tuple[Part, ...]:
    if not programme.documents:
        return ()
    return (part("utter_documents", items=lines(programme.documents)),)
