"""What a question leaves unsaid because it was talked about: pure functions."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_PROGRAMME, route

ABOUT_EITHER = frozenset({"ask_programme", "ask_contact", "ask_source"})
OF_LEGAL_FORM = frozenset(
    {"ask_documents", "ask_how_to_apply", "ask_fee", "ask_tax", "ask_programme"}
)


def remembered(question: Question, conversation: Conversation) -> Question:
    """What is not named is what was last talked about.

    The slot `hub` is emptied when a programme is talked about, never the other way round.
    """
    if question.intent in ABOUT_PROGRAMME:
        return _about_last_programme(question, conversation)
    if question.intent == "compare_programmes":
        return replace(question, programmes=_compared(question, conversation))
    if question.intent == "ask_hub" and conversation.hub and not _is_located(question):
        return replace(question, hubs=(conversation.hub,))
    if question.intent in ("find_nearest_hub", "ask_region") and not _is_located(
        question
    ):
        return _at_last_place(question, conversation)
    return question


def _about_last_programme(question: Question, conversation: Conversation) -> Question:
    if question.programmes or question.hubs or _names_another(question):
        return question
    if conversation.hub and question.intent in ABOUT_EITHER:
        return route(replace(question, hubs=(conversation.hub,)))
    if conversation.programme:
        return replace(question, programmes=(conversation.programme,))
    return replace(question, hubs=(conversation.hub,)) if conversation.hub else question


def _names_another(question: Question) -> bool:
    """Whether it is about an organisation or a legal form rather than the last programme.

    "Is it open to cooperatives?" is still about the programme.
    """
    if question.intent == "ask_programme" and question.narrows:
        return True
    of_form = question.legal_forms and question.intent in OF_LEGAL_FORM
    return bool(question.organisations or of_form)


def _compared(question: Question, conversation: Conversation) -> tuple[str, ...]:
    """At least two programmes where the conversation gives them, at most three."""
    shown = [
        item.partition(":")[2]
        for item in conversation.shown
        if item.startswith("programme:")
    ]
    current = [conversation.programme] if conversation.programme else []
    if not question.programmes:
        return tuple(shown if len(shown) > 1 else current)[:3]
    others = [id for id in current or shown if id not in question.programmes]
    missing = max(0, 2 - len(question.programmes))
    return (*question.programmes, *others[:missing])[:3]


def _is_located(question: Question) -> bool:
    return bool(
        question.places or question.regions or question.hubs or question.latitude
    )


def _at_last_place(question: Question, conversation: Conversation) -> Question:
    if conversation.place:
        return replace(question, places=(conversation.place,))
    return (
        replace(question, regions=(conversation.region,))
        if conversation.region
        else question
    )
