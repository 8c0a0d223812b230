"""A question about enterprise that is not in the catalogue."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.described import CERTAIN
from actions.answering.part import part
from actions.answering.published import findings, published_answer
from actions.answering.unanswered import unanswered
from actions.catalogue_action import CatalogueAction
from actions.clients.finding import Finding
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.doubted_action import DoubtedAction
from actions.services import Services

SURE = 0.6
SURELY_OTHER = 0.5
INTENTS = {"programme": "ask_programme", "hub": "ask_hub"}


class AskOther(DoubtedAction):
    """Looks in what the staff published, then in the catalogue; else hands it to the staff."""

    intent = "ask_other"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        found = _found(question, conversation, services)
        if found and found.kind not in INTENTS:
            return published_answer(found)
        described = self.as_described(
            question, conversation, services, CERTAIN
        ) or self._named(question, conversation, services)
        if described:
            return described
        if found:
            return _row(found, question, conversation, services, self)
        return unanswered(question.text)

    def _named(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer | None:
        """What is known of the programme named, when the message may well ask for that."""
        sure = next(iter(conversation.guesses), {"confidence": 1})["confidence"]
        if not question.programmes or sure >= SURELY_OTHER:
            return None
        about = replace(question, intent=INTENTS["programme"])
        answer = self.by_intent[about.intent].answer(about, conversation, services)
        return _as_nearest(answer)


def _found(
    question: Question, conversation: Conversation, services: Services
) -> Finding | None:
    """The best result: what the staff published, or a row of the catalogue that is sure.

    What the question itself names is no answer to it.
    """
    named = {*question.programmes, *question.hubs}
    found = findings(question.text, conversation.language, services.catalogue)
    return next((row for row in found if row.id not in named and _is_sure(row)), None)


def _is_sure(finding: Finding) -> bool:
    return finding.kind == "answer" or finding.score >= SURE


def _row(
    finding: Finding,
    question: Question,
    conversation: Conversation,
    services: Services,
    action: CatalogueAction,
) -> Answer:
    """The row of the catalogue that comes nearest, as its own intent tells it."""
    entity = {"entity": finding.kind, "value": finding.id}
    row = Question.parse(INTENTS[finding.kind], question.text, [entity])
    answer = action.by_intent[row.intent].answer(row, conversation, services)
    return _as_nearest(answer)


def _as_nearest(answer: Answer) -> Answer:
    notice = (part("utter_nearest_answer"),)
    return replace(
        answer,
        head=notice + answer.head,
        choices=(*answer.choices[:2], about("complain")),
    )
