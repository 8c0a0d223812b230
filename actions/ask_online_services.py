"""What can be done at a distance."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.fields import listing
from actions.answering.part import Part, part
from actions.answering.programme_parts import benefits, head, text
from actions.answering.which import programme_choice
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import TECHNOPARK
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services

ONLINE = "online-service"
MENTORING = "mentoring"
KINDS = f"{ONLINE},training,{MENTORING}"


class AskOnlineServices(ProgrammeAspect):
    """Presents the online service, and names trainings and mentoring."""

    intent = "ask_online_services"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if question.programmes:
            return super().answer(question, conversation, services)
        if MENTORING in question.programme_kinds and ONLINE not in (
            question.programme_kinds
        ):
            return self.elsewhere("list_programmes", question, conversation, services)
        offer = services.catalogue.programmes(
            {"kind": KINDS, "organisation": TECHNOPARK}
        )
        online = [row for row in offer if row.kind == ONLINE]
        if not online:
            return self.elsewhere(
                "ask_technopark_offer", question, conversation, services
            )
        answer = self.about(online[0], services.catalogue)
        others = [row for row in offer if row not in online]
        return replace(
            answer,
            body=answer.body + _also(others),
            choices=answer.choices[:2]
            + tuple(programme_choice("ask_programme", row) for row in others[:2]),
        )

    def head(self, programme: Programme) -> tuple[Part, ...]:
        return head(programme)

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return text(programme.summary) + benefits(programme)


def _also(programmes: list[Programme]) -> tuple[Part, ...]:
    names = [row.name.field for row in programmes]
    return (part("utter_online_also", names=listing(names)),) if names else ()
