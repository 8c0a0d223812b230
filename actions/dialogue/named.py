"""What a message in doubt asks, by what it names: pure functions."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.conversation import Conversation
from actions.dialogue.memory import ABOUT_TECHNOPARK, CENTRES, TECHNOPARK
from actions.dialogue.profile import Profile
from actions.dialogue.profile_reading import read
from actions.dialogue.question import Question
from actions.dialogue.routing import MONEY

REFUSED = "out_of_scope"
IN_DOUBT = frozenset({"unsure", REFUSED})
SURELY_REFUSED = 0.5
TELLING = 2


def by_names(question: Question, conversation: Conversation) -> Question:
    """The question under the intent that its names stand for, unless it is surely refused."""
    if question.intent not in IN_DOUBT or question.programmes or question.hubs:
        return question
    guesses = [guess["intent"] for guess in conversation.guesses]
    if not guesses or _is_surely_refused(conversation):
        return question
    intent = _of_site(question, guesses)
    if intent is None and guesses[0] != REFUSED:
        intent = _of_support(question, guesses)
    return replace(question, intent=intent) if intent else question


def _is_surely_refused(conversation: Conversation) -> bool:
    best = conversation.guesses[0]
    return best["intent"] == REFUSED and best["confidence"] >= SURELY_REFUSED


def _of_site(question: Question, guesses: list[str]) -> str | None:
    """ "Khémisset, is their Technopark open?", "who runs Technopark?"."""
    organisations = set(question.organisations) & {TECHNOPARK, CENTRES}
    if (question.places or question.regions) and (question.hub_kinds or organisations):
        return "ask_hub"
    if TECHNOPARK not in organisations:
        return None
    likely = (guess for guess in guesses if guess in ABOUT_TECHNOPARK)
    return next(likely, "ask_technopark")


def _of_support(question: Question, guesses: list[str]) -> str | None:
    """Facts about a person, or a kind of help."""
    said = read(Profile(), question, None).said
    if "match_profile" in guesses[:2] and len(said) >= TELLING:
        return "match_profile"
    if not question.programme_kinds:
        return None
    is_money = set(question.programme_kinds) <= MONEY
    return "list_financing" if is_money else "list_programmes"
