"""What a question leaves unsaid because it was talked about: pure functions."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_PROGRAMME, route

ABOUT_EITHER = frozenset(
    {"ask_programme", "ask_contact", "ask_source", "ask_deadline_or_status"}
)
ABOUT_TECHNOPARK = frozenset(
    {"ask_technopark", "ask_technopark_offer", "ask_figures", "ask_roadmap"}
)
TECHNOPARK, CENTRES = "mitc", "cri"
OF_LEGAL_FORM = frozenset(
    {"ask_documents", "ask_how_to_apply", "ask_fee", "ask_tax", "ask_programme"}
)


def remembered(question: Question, conversation: Conversation) -> Question:
    """What is not named is what was last talked about.

    The slot `hub` is emptied when a programme is talked about, never the other way round.
    """
    if _asks_whom_at_technopark(question, conversation):
        return replace(question, organisations=(TECHNOPARK,))
    if question.intent == "ask_figures" and _goes_on(question, conversation):
        question = replace(question, intent="ask_programme")
    if question.intent in ABOUT_PROGRAMME:
        return _about_last_programme(question, conversation)
    if question.intent == "compare_programmes":
        return replace(question, programmes=_compared(question, conversation))
    if question.intent == "ask_hub" and conversation.hub and not _is_located(question):
        return replace(question, hubs=(conversation.hub,))
    if question.intent == "ask_hub" and not _names_a_site(question):
        return _at_last_place(question, conversation)
    if question.intent == "list_hubs" and _asks_for_the_centre(question, conversation):
        return _at_last_place(replace(question, intent="ask_hub"), conversation)
    if question.intent in ("find_nearest_hub", "ask_region") and not _is_located(
        question
    ):
        return _at_last_place(question, conversation)
    return question


def _asks_whom_at_technopark(question: Question, conversation: Conversation) -> bool:
    """ "Who is their director?" after figures of the network."""
    is_new = not (question.names_something or conversation.programme)
    after = conversation.last_intent in ABOUT_TECHNOPARK and not conversation.hub
    return question.intent == "ask_contact" and is_new and after


def _goes_on(question: Question, conversation: Conversation) -> bool:
    """Whether "how many in the first batch?" is about the last programme."""
    after = conversation.last_intent in ABOUT_PROGRAMME and conversation.programme
    return bool(after) and not question.names_something


def _names_a_site(question: Question) -> bool:
    return bool(question.organisations) or _is_located(question)


def _asks_for_the_centre(question: Question, conversation: Conversation) -> bool:
    """Every region has one investment centre: that of the last town is meant."""
    centres = set(question.hub_kinds or question.organisations) == {CENTRES}
    known = conversation.place or conversation.region
    return centres and bool(known) and not _is_located(question)


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
