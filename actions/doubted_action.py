"""The base of actions for messages whose intent is in doubt."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.described import Belief, as_described, described_programme
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_PROGRAMME
from actions.services import Services


class DoubtedAction(CatalogueAction):
    """May answer about the programme that the words describe, whatever the classifier thought."""

    def as_described(
        self,
        question: Question,
        conversation: Conversation,
        services: Services,
        belief: Belief,
    ) -> Answer | None:
        """The answer of the likeliest intent about a programme; None when none is described."""
        if question.programmes or question.hubs:
            return None
        found = described_programme(question.topic, services.catalogue, belief=belief)
        if found is None:
            return None
        guesses = (guess["intent"] for guess in conversation.guesses)
        intent = next(
            (guess for guess in guesses if guess in ABOUT_PROGRAMME), "ask_programme"
        )
        named = replace(question, intent=intent, programmes=(found.id,))
        answer = self.by_intent[intent].answer(named, conversation, services)
        answer = replace(answer, slots={"last_intent": intent, **answer.slots})
        return as_described(answer, question, services.catalogue)
