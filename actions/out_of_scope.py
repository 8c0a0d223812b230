"""What the assistant is not for."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.described import REFUSED
from actions.answering.part import part
from actions.answering.published import published
from actions.answering.record import Record
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.doubted_action import DoubtedAction
from actions.services import Services


class OutOfScope(DoubtedAction):
    """Declines briefly, says what it can do, and keeps the text for the staff.

    What the staff answered before is answered again, wherever the classifier puts it.
    """

    intent = "out_of_scope"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        text = question.text or conversation.text
        answered = published(text, conversation.language, services.catalogue)
        return (
            answered
            or self.as_described(question, conversation, services, REFUSED)
            or _declined(text)
        )


def _declined(text: str) -> Answer:
    return Answer(
        "out_of_scope",
        body=(part("utter_out_of_scope"),),
        choices=(
            about("list_programmes"),
            about("list_financing"),
            about("find_nearest_hub"),
        ),
        records=(Record("out_of_scope", text, said="utter_out_of_scope"),),
    )
