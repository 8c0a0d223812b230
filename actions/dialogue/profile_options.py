"""The usual answers to the matching's questions, in the order of their buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.dialogue.profile import NUMBERS, YES_OR_NO
from actions.dialogue.question import SEVERAL, Question

Value = str | int
# The entity of each fact and its values.
OPTIONS: dict[str, tuple[str, tuple[Value, ...]]] = {
    "stage": ("stage", ("idea", "creation", "early", "growth")),
    "need": ("need", ("finance", "skills", "market", "network")),
    "legal_form": (
        "legal_form",
        ("auto-entrepreneur", "sarl", "cooperative", "sole-trader"),
    ),
    "sectors": (
        "sector",
        ("ict-digital", "agriculture", "handicraft", "tourism", "industry"),
    ),
    "region": ("region", ("MA-06", "MA-04", "MA-03", "MA-01", "MA-07")),
    "amount_mad": ("amount", (50_000, 100_000, 500_000, 1_000_000)),
}


def chosen(question: Question, pending: str) -> Question | None:
    """The answer that "the second", or "2", stands for: a reply to the question `pending`.

    The button after the last option skips the question. None when there is no such
    option, or when a bare number is itself what was asked for.
    """
    position = _position(question, pending)
    if position is None:
        return None
    if pending in YES_OR_NO:
        replies = ("affirm", "deny", "skip")
        return _at(position, [{"reply": reply} for reply in replies], question)
    entity, values = OPTIONS.get(pending, ("", ()))
    field = SEVERAL.get(entity, entity)
    options = [_inform(field, value) for value in values]
    return _at(position, [*options, {"reply": "skip"}] if options else [], question)


def _inform(field: str, value: Value) -> dict[str, Any]:
    one = field in ("amount", "age")
    return {"reply": "inform", field: value if one else (value,)}


def _position(question: Question, pending: str) -> int | None:
    """From 1; -1 is the last option, the one before the skip button."""
    if question.names_something:
        return None
    if question.ordinal is not None:
        return -2 if question.ordinal == -1 else question.ordinal
    number = None if pending in NUMBERS else question.number
    return int(number) if number is not None else None


def _at(
    position: int, options: list[dict[str, Any]], question: Question
) -> Question | None:
    at = position - 1 if position > 0 else len(options) + position
    if position == 0 or not 0 <= at < len(options):
        return None
    return replace(question, ordinal=None, number=None, **options[at])
