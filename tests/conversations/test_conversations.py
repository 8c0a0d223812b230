"""Plays the conversations of the YAML files to the running assistant."""

import uuid

import pytest

from tests.support.assistant import Answer, Assistant
from tests.support.conversation import Conversation, Expectation, Step, conversations


@pytest.mark.parametrize("conversation", conversations(), ids=lambda c: c.name)
def test_conversation_goes_as_written(
    conversation: Conversation, assistant: Assistant
) -> None:
    sender = uuid.uuid4().hex
    answer: Answer | None = None
    for number, step in enumerate(conversation.steps, start=1):
        message = step.message(answer)
        answer = assistant.say(message, sender)
        wrong = step.expect.differences(answer)
        assert not wrong, f"step {number}, {message!r}: {wrong}\n{answer.text}"


def test_expectation_tells_every_difference() -> None:
    answer = Answer("Forsa donne 100 000 DH", (), {"kind": "programme", "ids": ["a"]})
    expected = Expectation(
        kind="hub",
        ids=["b"],
        language="fr",
        contains=["Intelaka"],
        not_contains=["Forsa"],
        buttons=1,
    )
    assert len(expected.differences(answer)) == 6


def test_expectation_accepts_what_it_does_not_name() -> None:
    assert Expectation().differences(Answer("", (), {})) == []


def test_step_refuses_a_word_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="either user or choose"):
        Step.parse({"user": "a", "expects": {}})
