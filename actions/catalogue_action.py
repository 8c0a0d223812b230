"""The base of all actions."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answering.alternatives import with_alternatives
from actions.answering.answer import Answer, join
from actions.answering.failed import failed
from actions.answering.part import part
from actions.answering.recording import chosen, hand_over, was_handed
from actions.answering.resuming import resumed
from actions.answering.unanswered import unanswered
from actions.clients.errors import BackOfficeError
from actions.dialogue.context import resolve
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services, services

logger = logging.getLogger(__name__)


class CatalogueAction(Action, ABC):
    """Answers the questions of one intent; a message may hold several, of other intents too.

    Abstract so that the action server, which makes an object of every concrete subclass of
    `Action`, leaves it alone.
    """

    is_resumable: ClassVar[bool] = True
    by_intent: ClassVar[dict[str, CatalogueAction]] = {}

    def __init__(self) -> None:
        self.by_intent[self.intent] = self

    @property
    @abstractmethod
    def intent(self) -> str:
        """The intent it answers; a class attribute of every concrete action."""

    def name(self) -> str:
        return f"action_{self.intent}"

    @abstractmethod
    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        """Answers `question`.

        Raises:
            BackOfficeError: if the catalogue gives no usable reply.
        """

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Sends one answer to the whole message and remembers what it was about."""
        conversation = Conversation.parse(tracker)
        answer = await asyncio.to_thread(self.reply, conversation, services())
        language = _language(answer, conversation)
        dispatcher.utter_message(**answer.message(language))
        services().tally.count(conversation.channel, language, answer.kind)
        return [
            SlotSet(name, value)
            for name, value in answer.slots.items()
            if tracker.slots.get(name) != value
        ]

    def reply(self, conversation: Conversation, services: Services) -> Answer:
        """Answers every question of the message; hands to the staff what must be."""
        services.desk.start()
        for record, earlier in chosen(conversation):
            hand_over([record], earlier, services.desk)
        questions = resolve(conversation)
        answers = [
            _answer(
                self.by_intent.get(question.intent, self),
                question,
                conversation,
                services,
            )
            for question in questions
        ]
        answer = resumed(join(answers), questions, conversation, services.catalogue)
        if not answer.records and was_handed(conversation, services.desk):
            # The staff's answer is on its way here: it must not also be told at once.
            return replace(unanswered(conversation.text), records=())
        if hand_over(answer.records, conversation, services.desk):
            return answer
        return replace(answer, foot=(*answer.foot, part("utter_not_kept")))


def _answer(
    action: CatalogueAction,
    question: Question,
    conversation: Conversation,
    services: Services,
) -> Answer:
    try:
        answer = action.answer(question, conversation, services)
        answer = with_alternatives(answer, question, services.catalogue)
    except BackOfficeError as error:
        logger.warning("%s cannot answer: %r", action.name(), error)
        answer = failed(error, question)
    remembered = (
        {"last_intent": question.intent, "pending": None} if action.is_resumable else {}
    )
    return replace(answer, slots={**remembered, **answer.slots})


def _language(answer: Answer, conversation: Conversation) -> str:
    return answer.slots.get("language") or conversation.language
