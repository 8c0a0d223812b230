"""Lines about a programme held against a profile."""

from __future__ import annotations

from actions.answering.fact_words import fact_name, fact_names, given, required
from actions.answering.fields import Field, day, link, listing, phrase
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.condition import Condition
from actions.clients.match import Match
from actions.clients.programme import Programme
from actions.clients.source import newest

SIZED = ("age", "amount_mad")


def match_parts(rank: int, match: Match, catalogue: Catalogue) -> tuple[Part, ...]:
    """Name, status and source, then the conditions met, missed and unknown."""
    programme = catalogue.programme(match.id)
    return (
        _name(rank, match, programme),
        *missed_parts(match, catalogue),
        *met_parts(match, catalogue),
        *_unknown(match, catalogue),
        *_to_fit(match),
        *_source(programme),
    )


def _name(rank: int, match: Match, programme: Programme) -> Part:
    fields = {
        "rank": str(rank),
        "name": programme.name.field,
        "kind": phrase(f"utter_kind_{programme.kind}"),
        "status": phrase(f"utter_match_status_{match.status}"),
        "date": day(programme.as_of) if programme.as_of else "?",
    }
    return Part("utter_match_line", fields, opens=True)


def missed_parts(match: Match, catalogue: Catalogue) -> tuple[Part, ...]:
    """One line for each missed condition: what is required and what was said."""
    return tuple(
        part(
            "utter_match_missed",
            fact=fact_name(each.fact),
            required=required(each, catalogue),
            given=given(each, catalogue),
        )
        for each in match.of_verdict("missed")
    )


def met_parts(match: Match, catalogue: Catalogue) -> tuple[Part, ...]:
    """All met conditions in one line."""
    met = [_condition(each, catalogue) for each in match.of_verdict("met")]
    return (part("utter_match_met", conditions=listing(met)),) if met else ()


def _unknown(match: Match, catalogue: Catalogue) -> tuple[Part, ...]:
    unknown = match.of_verdict("unknown")
    to_check = [
        _condition(each, catalogue) for each in unknown if each.reason != "not_stated"
    ]
    not_stated = [each.fact for each in unknown if each.reason == "not_stated"]
    check = (
        (part("utter_match_to_check", conditions=listing(to_check)),)
        if to_check
        else ()
    )
    silent = (
        (part("utter_match_not_stated", facts=fact_names(not_stated)),)
        if not_stated
        else ()
    )
    return check + silent


def _to_fit(match: Match) -> tuple[Part, ...]:
    if not match.to_fit:
        return ()
    return (part("utter_match_to_fit", facts=fact_names(match.to_fit)),)


def _source(programme: Programme) -> tuple[Part, ...]:
    source = newest(programme.sources)
    return (
        (part("utter_match_source", link=link(source.url)),)
        if source and source.url
        else ()
    )


def _condition(condition: Condition, catalogue: Catalogue) -> Field:
    """Its name; of ages and amounts, and of what is to be checked, also what is required."""
    name = fact_name(condition.fact)
    if condition.fact not in SIZED and not (
        condition.verdict == "unknown" and condition.codes
    ):
        return name
    return phrase(
        "utter_match_condition", fact=name, required=required(condition, catalogue)
    )
