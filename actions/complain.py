"""That did not help."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.answering.record import Record
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class Complain(CatalogueAction):
    """Apologises, and hands the question before and what was said to the staff."""

    intent = "complain"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        return Answer(
            "smalltalk",
            body=(part("utter_complain"),),
            choices=(about("ask_human_contact"), about("ask_help")),
            records=(_record(conversation),),
        )


def _record(conversation: Conversation) -> Record:
    context = {"complaint": conversation.text}
    text = conversation.earlier_text or conversation.text
    return Record("not_useful", text, conversation.earlier_reply, context)
