from dataclasses import replace
from typing import Any

import pytest
from rasa_sdk import Tracker

from actions.dialogue.conversation import Conversation
from actions.dialogue.named import by_names
from actions.dialogue.question import Question

UNSURE = Question("unsure", "...")


def guessed(*guesses: tuple[str, float]) -> Conversation:
    ranking = [{"name": name, "confidence": share} for name, share in guesses]
    message = {"text": "...", "intent_ranking": ranking}
    tracker = Tracker("someone", {}, message, [], False, None, {}, "")
    return Conversation.parse(tracker)


@pytest.mark.parametrize(
    ("named", "intent"),
    [
        ({"places": ("khemisset",), "hub_kinds": ("technopark",)}, "ask_hub"),
        ({"regions": ("MA-05",), "organisations": ("cri",)}, "ask_hub"),
        ({"organisations": ("mitc",)}, "ask_figures"),
        ({"programme_kinds": ("mentoring",)}, "list_programmes"),
        ({"programme_kinds": ("equity",)}, "list_financing"),
        ({"age": 34, "places": ("sidi-ifni",)}, "match_profile"),
        ({"age": 34}, "unsure"),
        ({"places": ("khemisset",)}, "unsure"),
        ({"organisations": ("anapec",)}, "unsure"),
        ({"programmes": ("forsa",), "programme_kinds": ("equity",)}, "unsure"),
    ],
)
def test_names_decide_what_is_in_doubt(named: dict[str, Any], intent: str) -> None:
    conversation = guessed(("match_profile", 0.25), ("ask_figures", 0.2))
    assert by_names(replace(UNSURE, **named), conversation).intent == intent


def test_what_is_surely_out_of_scope_stays_refused() -> None:
    refused = Question("out_of_scope", "...", organisations=("mitc",))
    assert by_names(refused, guessed(("out_of_scope", 0.8))) == refused
    doubtful = by_names(refused, guessed(("out_of_scope", 0.3)))
    assert doubtful.intent == "ask_technopark"


def test_what_the_classifier_would_rather_refuse_is_no_list() -> None:
    named = Question("out_of_scope", "...", programme_kinds=("financing",))
    assert by_names(named, guessed(("out_of_scope", 0.3))) == named


def test_what_is_understood_stays_as_it_is() -> None:
    known = Question("ask_other", "...", organisations=("mitc",))
    assert by_names(known, guessed(("ask_other", 0.3))) == known
