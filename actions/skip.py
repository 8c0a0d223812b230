"""I'd rather not say."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Skip(CatalogueAction):
    """Goes on without the answer."""

    intent = "skip"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        return Answer(
            "smalltalk",
            body=(part("utter_skip"),),
            choices=(
                about("list_programmes"),
                about("find_nearest_hub"),
                about("ask_help"),
            ),
            slots={"pending": None},
        )
