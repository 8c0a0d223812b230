"""Whether a message answers what the matching asked, or corrects what it knows."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.conversation import Conversation
from actions.dialogue.profile import FACTS, NUMBERS, YES_OR_NO, Profile
from actions.dialogue.profile_options import chosen
from actions.dialogue.profile_reading import odd_fact, read
from actions.dialogue.question import Question

INTENT = "match_profile"
SAID = frozenset({INTENT, "inform", "correct_entity"})
REPLIES = frozenset({"affirm", "deny", "skip"})
CHOOSES = "choose_option"
NOT_UNDERSTOOD = frozenset({"unsure", "out_of_scope", "ask_other"})
WITH_SMALL_TALK = NOT_UNDERSTOOD | {"thank", "greet", "praise", "goodbye"}
AT_HOME = frozenset({"find_nearest_hub", "ask_region"})
TELLING = 2
FEW_LETTERS = 15
MANY_LETTERS = 40


def as_profile_answer(question: Question, conversation: Conversation) -> Question:
    """Returns the question under the matching's intent when it belongs there."""
    pending = conversation.pending
    if question.programmes or question.hubs:
        return question
    if pending in FACTS and _chooses(question):
        option = chosen(question, pending or "") or replace(question, reply=CHOOSES)
        return replace(option, intent=INTENT)
    if pending in FACTS and _answers(question, pending or ""):
        return replace(question, intent=INTENT, reply=_reply(question, pending or ""))
    if pending is None and _corrects(question, conversation):
        return replace(question, intent=INTENT, reply="correct_entity")
    return question


def _chooses(question: Question) -> bool:
    """Whether it says nothing but which of the options it takes."""
    if question.names_something or question.others > FEW_LETTERS:
        return False
    names_one = question.ordinal is not None or question.number is not None
    return question.intent == CHOOSES or names_one


def _answers(question: Question, pending: str) -> bool:
    if question.intent in SAID | REPLIES:
        return True
    if pending in NUMBERS and question.intent in NOT_UNDERSTOOD:
        return question.number is not None or any(map(str.isdecimal, question.text))
    said = read(Profile(), question, pending).said
    names_it = pending in said
    if said and question.intent in WITH_SMALL_TALK:
        return True
    if len(said) >= TELLING and question.intent in AT_HOME and not question.hub_kinds:
        return True
    if names_it and question.intent in AT_HOME and not question.hub_kinds:
        return question.others <= MANY_LETTERS
    is_odd = odd_fact(question, pending) == pending
    return (names_it or is_odd) and question.others <= FEW_LETTERS


def _reply(question: Question, pending: str) -> str:
    """A bare "no" to a question that is not one of yes or no passes it over."""
    if question.intent not in REPLIES:
        return question.intent
    if question.names_something or question.number is not None:
        return "inform"
    is_refusal = question.intent == "deny" and pending not in YES_OR_NO
    return "skip" if is_refusal else question.intent


def _corrects(question: Question, conversation: Conversation) -> bool:
    known = Profile.parse(conversation.profile)
    corrects = question.intent == "correct_entity"
    is_last = conversation.last_intent == INTENT
    return corrects and is_last and read(known, question, None) != known
