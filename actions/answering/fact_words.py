"""The facts of a profile and what programmes require, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from actions.answering.fields import Field, listing, money, number, phrase
from actions.clients.catalogue import Catalogue
from actions.clients.condition import Condition
from actions.dialogue.profile import YES_OR_NO, Profile

MAX_NAMES = 4


def fact_name(fact: str) -> Field:
    return phrase(f"utter_fact_{fact}")


def fact_names(facts: Iterable[str]) -> Field:
    return listing([fact_name(fact) for fact in facts])


def said(profile: Profile, catalogue: Catalogue) -> Field:
    """Everything that the person said, in one line."""
    return listing(
        [
            word
            for fact in profile.said
            for word in _values(fact, _value(profile, fact), catalogue)
        ]
    )


def given(condition: Condition, catalogue: Catalogue) -> Field:
    """What the person said, where it doesn't meet the condition."""
    if condition.given is False:
        return phrase("utter_no")
    return listing(_values(condition.fact, condition.given, catalogue))


def required(condition: Condition, catalogue: Catalogue) -> Field:
    """What the programme asks for."""
    if condition.fact in YES_OR_NO:
        return phrase("utter_title_affirm")
    if condition.codes:
        codes = condition.codes[:MAX_NAMES]
        names = [_code(condition.fact, code, catalogue) for code in codes]
        more = ["…"] if len(condition.codes) > MAX_NAMES else []
        return listing([*names, *more])
    return _bounds(condition)


def _bounds(condition: Condition) -> Field:
    low, high = condition.minimum, condition.maximum
    if low is not None and high is not None:
        fields = {"minimum": _plain(condition, low), "maximum": _size(condition, high)}
        return phrase("utter_required_between", **fields)
    if low is not None:
        return phrase("utter_required_from", minimum=_size(condition, low))
    return phrase("utter_required_until", maximum=_size(condition, high or 0))


def _size(condition: Condition, value: float) -> Field:
    return _years(value) if condition.fact == "age" else money(value)


def _plain(condition: Condition, value: float) -> Field:
    return number(value) if condition.fact == "age" else money(value)


def _years(value: float) -> Field:
    return phrase("utter_years", number=number(value))


def _value(profile: Profile, fact: str) -> Any:
    if fact == "region" and profile.place:
        return {"place": profile.place}
    return getattr(profile, fact)


def _values(fact: str, value: Any, catalogue: Catalogue) -> list[Field]:
    if fact in YES_OR_NO:
        return [fact_name(fact)] if value else []
    if isinstance(value, dict):
        return [catalogue.place(value["place"]).name.field]
    if fact == "age":
        return [_years(value)]
    if fact == "amount_mad":
        return [money(value)]
    codes = value if isinstance(value, (list, tuple)) else [value]
    return [_code(fact, code, catalogue) for code in codes if code]


def _code(fact: str, code: str, catalogue: Catalogue) -> Field:
    if fact == "sectors":
        return catalogue.sector(code).name.field
    if fact == "region":
        return catalogue.region(code).name.field
    return phrase(f"utter_{fact}_{code}")
