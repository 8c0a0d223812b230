"""Asks for one fact of the person's profile."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.fact_words import said
from actions.answering.fields import Field, money, phrase
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.dialogue.profile import YES_OR_NO, Profile
from actions.dialogue.profile_options import OPTIONS, Value


def profile_question(fact: str, catalogue: Catalogue) -> Answer:
    """The question with a button for each usual answer and one to skip it."""
    return Answer(
        "question",
        body=(part(f"utter_question_{fact}"),),
        choices=(*_choices(fact, catalogue), about("skip")),
        question=fact,
        slots={"pending": fact},
    )


def noted(profile: Profile, catalogue: Catalogue) -> tuple[Part, ...]:
    """What is known so far, so that it can be corrected."""
    if not profile.said:
        return ()
    return (part("utter_match_noted", facts=said(profile, catalogue)),)


def _choices(fact: str, catalogue: Catalogue) -> tuple[Choice, ...]:
    if fact in YES_OR_NO:
        return (
            Choice("utter_title_affirm", "inform", {"profile": fact}),
            Choice("utter_no", "deny"),
        )
    entity, values = OPTIONS.get(fact, ("", ()))
    return tuple(
        Choice(
            "utter_name",
            "inform",
            {entity: value},
            {"name": _name(fact, value, catalogue)},
        )
        for value in values
    )


def _name(fact: str, value: Value, catalogue: Catalogue) -> Field:
    if isinstance(value, int):
        return money(value)
    if fact == "sectors":
        return catalogue.sector(value).name.field
    if fact == "region":
        return catalogue.region(value).name.field
    return phrase(f"utter_{fact}_{value}")
