"""Yes."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.part import part
from actions.answering.programme_parts import next_choices
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Affirm(CatalogueAction):
    """Offers to go on with what was last talked about."""

    intent = "affirm"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        return Answer(
            "smalltalk",
            body=(part("utter_affirm"),),
            choices=_choices(conversation, services.catalogue),
        )


def _choices(conversation: Conversation, catalogue: Catalogue) -> tuple[Choice, ...]:
    if conversation.programme is None:
        return (
            about("list_programmes"),
            about("list_financing"),
            about("find_nearest_hub"),
        )
    programme = catalogue.programme(conversation.programme)
    return next_choices(programme, conversation.last_intent or "ask_programme")
