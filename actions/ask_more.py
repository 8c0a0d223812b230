"""More."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.fields import lines, link
from actions.answering.part import Part, part
from actions.answering.programme_parts import fee, guarantee, rate, text
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services


class AskMore(ProgrammeAspect):
    """Tells the rest about the programme or hub last talked about; lists go on by themselves."""

    intent = "ask_more"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if conversation.hub and not question.programmes:
            hub = replace(question, hubs=(conversation.hub,))
            return self.elsewhere("ask_hub", hub, conversation, services)
        current = (conversation.programme,) if conversation.programme else ()
        programmes = question.programmes or current
        if not programmes:
            return self.elsewhere("list_programmes", question, conversation, services)
        return super().answer(
            replace(question, programmes=programmes), conversation, services
        )

    def body(self, programme: Programme) -> tuple[Part, ...]:
        terms = rate(programme) + guarantee(programme) + fee(programme)
        return (
            text(programme.summary) + terms + _conditions(programme) + _way(programme)
        )


def _conditions(programme: Programme) -> tuple[Part, ...]:
    if not programme.eligibility:
        return ()
    return (part("utter_eligibility", items=lines(programme.eligibility)),)


def _way(programme: Programme) -> tuple[Part, ...]:
    way = programme.how_to_apply
    told = (part("utter_how_to_apply", text=way.field),) if way else ()
    return told + (
        (part("utter_link", link=link(programme.url)),) if programme.url else ()
    )
