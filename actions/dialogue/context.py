"""What a message asks, given the conversation so far: pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.dialogue.conversation import Conversation
from actions.dialogue.doubtful import settled
from actions.dialogue.memory import remembered
from actions.dialogue.named import by_names
from actions.dialogue.profile_answer import as_profile_answer
from actions.dialogue.question import SEVERAL, Question
from actions.dialogue.routing import (
    ABOUT_HUB,
    ABOUT_PROGRAMME,
    FOLLOW_UPS,
    LISTS,
    route,
)

BARE = frozenset({"ask_programme", "inform", "match_profile", "ask_hub", "ask_region"})
NOT_RESUMED = FOLLOW_UPS | {"unsure", "out_of_scope", "ask_other"}
CONJUNCTION_LETTERS = 2
ABOUT_ONESELF_LETTERS = 10
FACTS = frozenset({"ask_technopark", "ask_roadmap", "ask_figures"})


def resolve(conversation: Conversation) -> tuple[Question, ...]:
    """Returns the message's questions with what they leave unsaid filled in.

    The intent of a follow-up becomes the one it follows; a name alone answers the question
    that the bot asked back; what is not named is what was last talked about, in this
    message or before.
    """
    resolved: list[Question] = []
    for asked in conversation.asked:
        question = _resolved(asked, conversation)
        conversation = _after(question, conversation)
        resolved.append(question)
    return tuple(dict.fromkeys(resolved))


def _after(question: Question, conversation: Conversation) -> Conversation:
    """What the next question of the same message may leave unsaid."""
    if question.programmes:
        return replace(conversation, programme=question.programmes[0], hub=None)
    if question.hubs:
        return replace(conversation, hub=question.hubs[0])
    return (
        replace(conversation, place=question.places[0])
        if question.places
        else conversation
    )


def _resolved(question: Question, conversation: Conversation) -> Question:
    answer = as_profile_answer(question, conversation)
    if answer is not question:
        return answer
    question = by_names(settled(question, conversation), conversation)
    chosen = _chosen(_corrected(question, conversation), conversation)
    return remembered(route(_followed(chosen, conversation)), conversation)


def _corrected(question: Question, conversation: Conversation) -> Question:
    """In "Forsa, not Intelaka" the name talked about so far is the rejected one."""
    if question.intent != "correct_entity":
        return question
    rejected = {
        "programmes": conversation.programme,
        "hubs": conversation.hub,
        "places": conversation.place,
        "regions": conversation.region,
    }
    kept: dict[str, Any] = {
        name: tuple(id for id in getattr(question, name) if id != old)
        or getattr(question, name)
        for name, old in rejected.items()
    }
    return replace(question, **kept)


def _chosen(question: Question, conversation: Conversation) -> Question:
    """An ordinal stands for what was shown at that place."""
    if question.ordinal is None or question.programmes or question.hubs:
        return question
    kind, _, id = _shown_at(question.ordinal, conversation).partition(":")
    if kind == "hub":
        return replace(question, hubs=(id,))
    return replace(question, programmes=(id,)) if id else question


def _shown_at(ordinal: int, conversation: Conversation) -> str:
    shown = conversation.shown
    if ordinal == 0:
        current = {f"programme:{conversation.programme}", f"hub:{conversation.hub}"}
        return next((item for item in shown if item not in current), "")
    position = ordinal - 1 if ordinal > 0 else len(shown) + ordinal
    return shown[position] if 0 <= position < len(shown) else ""


def _followed(question: Question, conversation: Conversation) -> Question:
    last = conversation.last_intent
    if last is None or last in NOT_RESUMED:
        return question
    if question.intent == "ask_more" and last in LISTS:
        return _again(last, {"page": _page(conversation) + 1}, question, conversation)
    if (
        question.intent == "ask_source"
        and last in FACTS
        and not question.names_something
    ):
        return replace(question, intent=last)
    if _goes_on(question, conversation):
        return _again(last, _named(question), question, conversation)
    return question


def _goes_on(question: Question, conversation: Conversation) -> bool:
    if question.intent == "correct_entity":
        return question.names_something
    if question.intent == "choose_option":
        return conversation.pending is not None and question.names_something
    return question.intent in BARE and _continues(question, conversation)


def _continues(question: Question, conversation: Conversation) -> bool:
    """Whether a name alone answers the question asked back, or goes on with the last one."""
    answers = {
        "programme": question.programmes or question.legal_forms,
        "hub": question.hubs or question.places,
        "place": question.places or question.regions,
    }
    if answers.get(conversation.pending or ""):
        return True
    if _is_another_case(question, conversation):
        return True
    is_asked = question.text.rstrip().endswith(("?", "؟"))
    if question.others > CONJUNCTION_LETTERS or not (question.others or is_asked):
        return False
    if conversation.last_intent in ABOUT_PROGRAMME:
        return bool(question.programmes)
    in_a_place = conversation.last_intent in ABOUT_HUB | LISTS
    return in_a_place and bool(question.places or question.regions)


def _is_another_case(question: Question, conversation: Conversation) -> bool:
    """ "And if I am 30?" after who may apply: the same question with other facts."""
    facts = question.age or question.legal_forms or question.profiles
    is_short = question.others <= ABOUT_ONESELF_LETTERS
    return bool(facts) and is_short and conversation.last_intent == "ask_eligibility"


def _again(
    last: str, changes: dict[str, Any], question: Question, conversation: Conversation
) -> Question:
    """The last question with `changes`; a list keeps its other filters."""
    if last not in LISTS:
        return replace(question, intent=last)
    filters = {**(conversation.last_filters or {}), "page": 0}
    if "places" in changes or "regions" in changes:
        filters = {
            name: ids
            for name, ids in filters.items()
            if name not in ("places", "regions")
        }
    return Question.restored(last, {"text": question.text, **filters, **changes})


def _named(question: Question) -> dict[str, Any]:
    named = {field: getattr(question, field) for field in SEVERAL.values()}
    return {field: ids for field, ids in named.items() if ids}


def _page(conversation: Conversation) -> int:
    return int((conversation.last_filters or {}).get("page", 0))
