"""Messages in doubt after something was talked about."""

from dataclasses import replace

import pytest
from rasa_sdk import Tracker

from actions.dialogue.conversation import Conversation
from actions.dialogue.doubtful import settled
from actions.dialogue.question import Question

EMPTY = Conversation.parse(Tracker("me", {}, {}, [], False, None, {}, ""))


def about(*guesses: tuple[str, float], **talked_about: str) -> Conversation:
    rows = tuple({"intent": name, "confidence": sure} for name, sure in guesses)
    return replace(EMPTY, guesses=rows, **talked_about)


PITCH = (("ask_other", 0.38), ("ask_how_to_apply", 0.13), ("ask_contact", 0.02))


def test_a_short_doubtful_message_is_about_the_last_programme() -> None:
    asked = Question("ask_other", "how do i pitch them")
    found = settled(asked, about(*PITCH, programme="maroc-numeric-fund-ii"))
    assert found.intent == "ask_how_to_apply"


@pytest.mark.parametrize(
    ("question", "conversation"),
    [
        (Question("ask_other", "how do i pitch them"), about(*PITCH)),
        (
            Question("ask_other", "how do i pitch them", sectors=("agriculture",)),
            about(*PITCH, programme="forsa"),
        ),
        (
            Question("ask_other", "how " * 10),
            about(*PITCH, programme="forsa"),
        ),
        (
            Question("out_of_scope", "what is the weather like"),
            about(("out_of_scope", 0.9), ("ask_fee", 0.08), programme="forsa"),
        ),
        (Question("ask_amount", "how much"), about(*PITCH, programme="forsa")),
    ],
)
def test_else_it_stays_what_it_is(
    question: Question, conversation: Conversation
) -> None:
    assert settled(question, conversation) == question


def test_another_place_after_a_hub_is_the_same_question() -> None:
    asked = Question("unsure", "و ديال الصويرة؟", places=("essaouira",))
    found = settled(asked, about(last_intent="ask_hub"))
    assert found.intent == "ask_hub"
