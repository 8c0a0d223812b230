"""Every condition of a programme: pure functions of an offer and a profile.

A function returns None when the programme has no such condition. A condition that the
catalogue holds only in words is never missed.
"""

import re
from collections.abc import Callable

from catalogue.matching.condition import Condition, Reason, judged, unknown
from catalogue.matching.offer import Offer
from catalogue.matching.profile import Profile
from catalogue.matching.related import COMPANIES, QUALITIES, with_broader

ALL_STAGES = 4
MONEY = frozenset({"financing", "guarantee", "equity", "grant"})
LAW = frozenset({"legal", "tax-incentive"})
STUDENTS = re.compile(r"\b(students?|pupils)\b", re.IGNORECASE)
COUNTRYSIDE = re.compile(r"\brural\b", re.IGNORECASE)

Judge = Callable[[Offer, Profile], Condition | None]


def age(offer: Offer, profile: Profile) -> Condition | None:
    low, high = offer.age_min, offer.age_max
    return _within("age", low, high, profile.age)


def amount(offer: Offer, profile: Profile) -> Condition | None:
    """What a law sets is a ceiling of its own, not money that one is given."""
    low, high = offer.amount_min, offer.amount_max
    if offer.kind in LAW or (low is high is None and offer.kind not in MONEY):
        return None
    return _within("amount_mad", low, high, profile.amount_mad)


def stage(offer: Offer, profile: Profile) -> Condition | None:
    if not 0 < len(offer.stages) < ALL_STAGES:
        return None
    required = sorted(offer.stages)
    if profile.stage is None:
        return unknown("stage", Reason.NOT_GIVEN, required)
    met = profile.stage in offer.stages
    return judged("stage", met, required, profile.stage, narrows=False)


def sectors(offer: Offer, profile: Profile) -> Condition | None:
    if offer.sectors is None:
        return None
    required, given = sorted(offer.sectors), sorted(profile.sectors)
    if not given:
        return unknown("sectors", Reason.NOT_GIVEN, required)
    if offer.sectors & with_broader(profile.sectors):
        return judged("sectors", True, required, given)
    if offer.sectors & QUALITIES:
        return unknown("sectors", Reason.IN_WORDS, required, given)
    return judged("sectors", False, required, given)


def region(offer: Offer, profile: Profile) -> Condition | None:
    if offer.regions is None:
        return None
    required = sorted(offer.regions)
    if profile.region is None:
        return unknown("region", Reason.NOT_GIVEN, required)
    return judged("region", profile.region in offer.regions, required, profile.region)


def legal_form(offer: Offer, profile: Profile) -> Condition | None:
    required, given = sorted(offer.legal_forms), profile.legal_form
    if not required:
        return _not_stated("legal_form", given)
    if given is None:
        return unknown("legal_form", Reason.NOT_GIVEN, required)
    if given == "company" and offer.legal_forms & COMPANIES:
        return unknown("legal_form", Reason.IN_WORDS, required, given)
    admitted = given in COMPANIES and "company" in offer.legal_forms
    met = admitted or given in offer.legal_forms
    return judged("legal_form", met, required, given)


def women(offer: Offer, profile: Profile) -> Condition | None:
    if not offer.women_only:
        return None
    if profile.women is None:
        return unknown("women", Reason.NOT_GIVEN, True)
    return judged("women", profile.women, True, profile.women)


def diaspora(offer: Offer, profile: Profile) -> Condition | None:
    """Some programmes are for Moroccans abroad only, some for them too: words tell which."""
    if not offer.diaspora:
        return _not_stated("diaspora", profile.diaspora)
    return _named("diaspora", profile.diaspora)


def student(offer: Offer, profile: Profile) -> Condition | None:
    named = STUDENTS.search(offer.words)
    return _named("student", profile.student) if named else None


def rural(offer: Offer, profile: Profile) -> Condition | None:
    named = COUNTRYSIDE.search(offer.words)
    return _named("rural", profile.rural) if named else None


def need(offer: Offer, profile: Profile) -> Condition | None:
    if profile.need is None:
        return None
    met = profile.need in offer.needs
    return judged("need", met, sorted(offer.needs), profile.need, narrows=False)


JUDGES: dict[str, Judge] = {
    "age": age,
    "stage": stage,
    "sectors": sectors,
    "region": region,
    "legal_form": legal_form,
    "women": women,
    "diaspora": diaspora,
    "student": student,
    "rural": rural,
    "amount_mad": amount,
    "need": need,
}


def _within(
    name: str, low: int | None, high: int | None, given: int | None
) -> Condition | None:
    if low is high is None:
        return _not_stated(name, given)
    required = {"min": low, "max": high}
    if given is None:
        return unknown(name, Reason.NOT_GIVEN, required)
    met = (low is None or low <= given) and (high is None or given <= high)
    return judged(name, met, required, given)


def _not_stated(name: str, given: object) -> Condition | None:
    return unknown(name, Reason.NOT_STATED, given=given) if given else None


def _named(name: str, given: bool | None) -> Condition:
    """A group that the programme names, perhaps among others."""
    if given is None:
        return unknown(name, Reason.NOT_GIVEN, True)
    if not given:
        return unknown(name, Reason.IN_WORDS, True, given)
    return judged(name, True, True, given)
