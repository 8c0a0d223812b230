"""Which fact to ask for next: the one whose answer changes most of what is shown."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from statistics import fmean

from catalogue.matching.match import Match
from catalogue.matching.profile import FACTS, Profile
from catalogue.matching.ranking import rank
from catalogue.models import LegalForm, Need, Stage

SHOWN = 8
WORTH_ASKING = 0.5
AGES = (16, 25, 33, 45, 60)
AMOUNTS_MAD = (20_000, 80_000, 400_000, 2_000_000)
YES_OR_NO = (True, False)


def next_question(
    matches: Iterable[Match], profile: Profile, declined: Collection[str] = ()
) -> str | None:
    """Returns the fact whose possible answers replace, on average, most of the first
    matches; None when none replaces anything worth a question. `declined` are not asked.
    """
    best = sorted(matches, key=rank)
    changes = {
        fact: _change(fact, best, profile)
        for fact in FACTS
        if not profile.has(fact) and fact not in declined
    }
    most = max(changes, key=lambda fact: changes[fact], default=None)
    return most if most and changes[most] >= WORTH_ASKING else None


def _change(fact: str, best: list[Match], profile: Profile) -> float:
    """How many of the first matches an answer replaces, on average over the answers."""
    shown = _shown(best)
    return fmean(
        len(shown - _shown([each.judged_again(fact, answered) for each in best]))
        for answered in _answered(fact, best, profile)
    )


def _shown(matches: list[Match]) -> set[str]:
    return {each.id for each in sorted(matches, key=rank)[:SHOWN] if each.fits}


def _answered(fact: str, best: list[Match], profile: Profile) -> list[Profile]:
    return [replace(profile, **{fact: answer}) for answer in _answers(fact, best)]


def _answers(fact: str, best: list[Match]) -> Iterable[object]:
    if fact == "sectors":
        named = {id for each in best for id in each.offer.sectors or ()}
        return [frozenset({id}) for id in sorted(named)] or [frozenset()]
    if fact == "region":
        return sorted({id for each in best for id in each.offer.regions or ()}) or [""]
    return {
        "stage": Stage.values,
        "need": Need.values,
        "legal_form": LegalForm.values,
        "age": AGES,
        "amount_mad": AMOUNTS_MAD,
    }.get(fact, YES_OR_NO)
