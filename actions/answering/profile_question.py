"""Asks for one fact of the person's profile."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.fact_words import said
from actions.answering.fields import Field, money, phrase
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.dialogue.profile import YES_OR_NO, Profile

STAGES = ("idea", "creation", "early", "growth")
NEEDS = ("finance", "skills", "market", "network")
LEGAL_FORMS = ("auto-entrepreneur", "sarl", "cooperative", "sole-trader")
AMOUNTS = (50_000, 100_000, 500_000, 1_000_000)
SECTORS = ("ict-digital", "agriculture", "handicraft", "tourism", "industry")
REGIONS = ("MA-06", "MA-04", "MA-03", "MA-01", "MA-07")


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
            Choice("utter_title_deny", "deny"),
        )
    if fact == "amount_mad":
        return tuple(_choice("amount", value, money(value)) for value in AMOUNTS)
    if fact == "sectors":
        return tuple(
            _choice("sector", id, catalogue.sector(id).name.field) for id in SECTORS
        )
    if fact == "region":
        return tuple(
            _choice("region", id, catalogue.region(id).name.field) for id in REGIONS
        )
    codes = {"stage": STAGES, "need": NEEDS, "legal_form": LEGAL_FORMS}.get(fact, ())
    return tuple(_choice(fact, code, phrase(f"utter_{fact}_{code}")) for code in codes)


def _choice(entity: str, value: str | int, name: Field) -> Choice:
    return Choice("utter_name", "inform", {entity: value}, {"name": name})
