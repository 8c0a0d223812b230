"""No."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.answering.unanswered import unanswered
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Deny(CatalogueAction):
    """After "did you mean", none of these: the question goes to the staff."""

    intent = "deny"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if conversation.last_intent == "unsure" and conversation.earlier_text:
            return replace(
                unanswered(conversation.earlier_text), slots={"last_intent": None}
            )
        choices = (
            about("list_programmes"),
            about("find_nearest_hub"),
            about("ask_help"),
        )
        return Answer(
            "smalltalk",
            body=(part("utter_deny"),),
            choices=choices,
            slots={"pending": None},
        )
