"""Did you mean."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.clarified import clarified
from actions.answering.described import SURE
from actions.answering.fields import phrase
from actions.answering.part import part
from actions.answering.published import published
from actions.answering.unanswered import unanswered
from actions.clients.catalogue import Catalogue
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_PROGRAMME, AT_A_HUB
from actions.doubted_action import DoubtedAction
from actions.services import Services

MAX_CANDIDATES = 3


class Unsure(DoubtedAction):
    """Offers the likeliest meanings in words, and "none of these".

    What the staff answered before is answered again.
    """

    intent = "unsure"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        answered = published(question.text, conversation.language, services.catalogue)
        answered = answered or self.as_described(question, conversation, services, SURE)
        if answered:
            return answered
        candidates = conversation.candidates[:MAX_CANDIDATES]
        if not candidates:
            return unanswered(question.text)
        return _asked_back(candidates, question, services.catalogue)


def _asked_back(
    candidates: Sequence[str], question: Question, catalogue: Catalogue
) -> Answer:
    offered = [_choice(intent, question, catalogue) for intent in candidates]
    return Answer(
        "clarification",
        body=(part("utter_did_you_mean"),),
        choices=(*offered, about("deny")),
        records=(clarified(question.text, candidates),),
    )


def _choice(intent: str, question: Question, catalogue: Catalogue) -> Choice:
    entities = question.entities
    name = _name(intent, question, catalogue)
    if name is None:
        return about(intent, **entities)
    fields = {"title": phrase(f"utter_title_{intent}"), "name": name.field}
    return Choice("utter_title_about", intent, entities, fields)


def _name(intent: str, question: Question, catalogue: Catalogue) -> Text | None:
    if intent in ABOUT_PROGRAMME and question.programmes:
        return catalogue.programme(question.programmes[0]).name
    if intent in AT_A_HUB and question.hubs:
        return catalogue.hub(question.hubs[0]).name
    return None
