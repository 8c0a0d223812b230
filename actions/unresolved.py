"""The base of follow-ups that could not be tied to anything said before."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.answering.which import shown_choices
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Unresolved(CatalogueAction):
    """Asks which is meant, and offers again what was last shown."""

    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        general = (
            about("list_programmes"),
            about("find_nearest_hub"),
            about("ask_help"),
        )
        return Answer(
            "question",
            body=(part("utter_which_one"),),
            choices=shown_choices(conversation, services.catalogue) or general,
            question="programme",
        )
