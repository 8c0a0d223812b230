"""Reads what a message says of the person: pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.dialogue.profile import YES_OR_NO, Profile
from actions.dialogue.question import Question

AGES = range(10, 101)
AMOUNTS = range(100, 1_000_000_001)
NEED_OF_KIND = {
    "financing": "finance",
    "guarantee": "finance",
    "equity": "finance",
    "grant": "finance",
    "training": "skills",
    "mentoring": "skills",
    "event": "network",
}


def read(profile: Profile, question: Question, pending: str | None) -> Profile:
    """Returns the profile with what the question says; `pending` is the fact asked for.

    An age or amount that nobody can have is left out.
    """
    if question.reply == "skip" and pending:
        return replace(profile, declined=(*profile.declined, pending))
    said = _named(profile, question) | _replied(question, pending)
    said = {name: value for name, value in said.items() if value not in (None, ())}
    if "amount_mad" in said and profile.need is None:
        said.setdefault("need", "finance")
    if "region" in said and "place" not in said:
        said["place"] = None
    return replace(profile, **said)


def odd_fact(question: Question, pending: str | None) -> str | None:
    """Which of age and amount the question gives as nobody can have it."""
    age, amount = _numbers(question, pending)
    if age is not None and age not in AGES:
        return "age"
    return "amount_mad" if amount is not None and not _is_amount(amount) else None


def _named(profile: Profile, question: Question) -> dict[str, Any]:
    kinds = tuple(NEED_OF_KIND.get(kind) for kind in question.programme_kinds)
    place = _new(question.places, profile.place)
    return {
        "age": question.age if question.age in AGES else None,
        "amount_mad": _amount(question.amount),
        "place": place,
        "region": None if place else _new(question.regions, profile.region),
        "sectors": question.sectors,
        "stage": _new(question.stages, profile.stage),
        "need": _new(question.needs or kinds, profile.need),
        "legal_form": _new(question.legal_forms, profile.legal_form),
        **{name: True for name in YES_OR_NO if name in question.profiles},
    }


def _replied(question: Question, pending: str | None) -> dict[str, Any]:
    """What a bare yes, no or number says of the fact asked for."""
    if pending in YES_OR_NO and question.reply in ("affirm", "deny"):
        return {pending: question.reply == "affirm"}
    age, amount = _numbers(question, pending)
    if pending == "age" and age in AGES:
        return {"age": age}
    return {"amount_mad": _amount(amount)} if pending == "amount_mad" and amount else {}


def _numbers(
    question: Question, pending: str | None
) -> tuple[float | None, float | None]:
    """The age and the amount; a bare number is the one that was asked for."""
    bare = question.number
    age = bare if question.age is None and pending == "age" else question.age
    asked = question.amount is None and pending == "amount_mad"
    return age, bare if asked else question.amount


def _amount(value: float | None) -> int | None:
    return round(value) if value is not None and _is_amount(value) else None


def _is_amount(value: float) -> bool:
    return AMOUNTS[0] <= value <= AMOUNTS[-1]


def _new(values: tuple[str | None, ...], old: str | None) -> str | None:
    """In "Meknès, not Fès" the one that is not known yet."""
    named = [value for value in values if value]
    return next((value for value in named if value != old), named[0] if named else None)
