"""Whether a person may apply, as far as they and the source say."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.match_parts import met_parts, missed_parts
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.match import Match
from actions.dialogue.profile import Profile

EVERYTHING = 200
# What one looks for decides what to recommend, not who may apply.
NO_CONDITION = frozenset({"need"})


def verdict(id: str, profile: Profile, catalogue: Catalogue) -> tuple[Part, ...]:
    """What was said of oneself held against a programme; nothing when it decides nothing."""
    if not profile.said:
        return ()
    matches = catalogue.matches({**profile.slot, "limit": EVERYTHING})
    found = next((each for each in matches.results if each.id == id), None)
    return _lines(_of_person(found), catalogue) if found else ()


def _of_person(match: Match) -> Match:
    kept = tuple(each for each in match.conditions if each.fact not in NO_CONDITION)
    return replace(match, conditions=kept)


def _lines(match: Match, catalogue: Catalogue) -> tuple[Part, ...]:
    missed, met = missed_parts(match, catalogue), met_parts(match, catalogue)
    if missed:
        return (part("utter_verdict_missed"), *missed, *met)
    return (part("utter_verdict_met"), *met) if met else ()
