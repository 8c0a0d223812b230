"""Who may apply."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.audience_parts import audience_parts, named_parts
from actions.answering.fields import lines
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.answering.verdict import verdict
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.profile import Profile
from actions.dialogue.profile_reading import read
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services


class AskEligibility(ProgrammeAspect):
    """Lists the conditions, then the audience: age, stage, legal form, sectors, regions.

    Who said something of themselves gets a verdict before.
    """

    intent = "ask_eligibility"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        answer = super().answer(question, conversation, services)
        if answer.kind != "programme" or len(answer.ids) != 1:
            return answer
        profile = read(Profile.parse(conversation.profile), question, None)
        lines = verdict(answer.ids[0], profile, services.catalogue)
        slots = {**answer.slots, "profile": profile.slot}
        return replace(answer, body=(*lines, *answer.body), slots=slots)

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
