"""Stop this."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Cancel(CatalogueAction):
    """Forgets what was being asked and listed."""

    intent = "cancel"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        return Answer(
            "smalltalk",
            body=(part("utter_cancel"),),
            choices=(
                about("list_programmes"),
                about("find_nearest_hub"),
                about("ask_help"),
            ),
            slots={
                "pending": None,
                "last_intent": None,
                "last_filters": None,
                "shown": None,
            },
        )
