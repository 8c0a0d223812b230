"""What a message in doubt means when something was just talked about."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.conversation import Conversation
from actions.dialogue.memory import ABOUT_TECHNOPARK
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_HUB, ABOUT_PROGRAMME, AT_A_HUB

IN_DOUBT = frozenset({"unsure", "out_of_scope", "ask_other"})
REFUSED = "out_of_scope"
MANY_WORDS = 9
LIKELY = 0.07


def settled(question: Question, conversation: Conversation) -> Question:
    """A short message that names nothing else asks about what was last talked about.

    What the classifier itself takes for another matter stays refused.
    """
    if question.intent not in IN_DOUBT or len(question.text.split()) > MANY_WORDS:
        return question
    if _asks_of_another_place(question, conversation):
        return replace(question, intent=conversation.last_intent or question.intent)
    if _is_another_person(question, conversation):
        return replace(question, intent=conversation.last_intent or question.intent)
    about = _about(conversation)
    names = [guess["intent"] for guess in conversation.guesses]
    if _names_another(question) or not about or names[:1] == [REFUSED]:
        return question
    likely = (
        guess["intent"]
        for guess in conversation.guesses
        if guess["intent"] in about and guess["confidence"] >= LIKELY
    )
    return replace(question, intent=next(likely, question.intent))


def _about(conversation: Conversation) -> frozenset[str]:
    if conversation.hub:
        return AT_A_HUB
    if conversation.programme:
        return ABOUT_PROGRAMME
    after = conversation.last_intent in ABOUT_TECHNOPARK
    return ABOUT_TECHNOPARK if after else frozenset()


def _is_another_person(question: Question, conversation: Conversation) -> bool:
    """ "And my wife is 30" after who may apply."""
    facts = question.age or question.profiles or question.legal_forms
    is_last = conversation.last_intent == "ask_eligibility"
    return bool(facts and is_last and conversation.programme)


def _names_another(question: Question) -> bool:
    return bool(
        question.programmes
        or question.hubs
        or question.organisations
        or question.places
        or question.regions
        or question.sectors
        or question.ordinal is not None
    )


def _asks_of_another_place(question: Question, conversation: Conversation) -> bool:
    in_a_place = conversation.last_intent in ABOUT_HUB | {"ask_contact"}
    return in_a_place and bool(question.places) and not question.programmes
