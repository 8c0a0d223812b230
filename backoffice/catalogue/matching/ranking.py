"""The ranking rule: in which order programmes are offered to a person.

1. Fewer missed conditions first: a programme whose conditions are not all met never comes
   before one that misses none.
2. Open before unknown before closed.
3. Support before what is only a law, a tax rule or a fair.
4. What is made for a group (women, Moroccans abroad, students, the countryside) after the
   rest, unless the person is known to be of it.
5. More of its own restrictions met: made for such a person rather than for everybody.
6. Fewer conditions that nobody knows yet whether they are met.
7. A sure source before a doubtful one; at last the id, so that the order never wavers.
"""

from collections.abc import Iterable

from catalogue.matching.condition import Reason, Verdict
from catalogue.matching.match import Match, match
from catalogue.matching.offer import Offer
from catalogue.matching.profile import Profile

STATUS = {"open": 0, "unknown": 1, "closed": 2}
GROUPS = frozenset({"women", "diaspora", "student", "rural"})
BESIDE = frozenset({"legal", "tax-incentive", "event"})
CONFIDENCE = {"high": 0, "medium": 1, "low": 2}

Rank = tuple[int, int, bool, bool, int, int, int, str]


def ranked(offers: Iterable[Offer], profile: Profile) -> tuple[Match, ...]:
    return tuple(sorted((match(offer, profile) for offer in offers), key=rank))


def rank(match: Match) -> Rank:
    return (
        len(match.missed),
        STATUS[match.status],
        match.offer.kind in BESIDE,
        _is_for_others(match),
        -_restrictions_met(match),
        len(match.unknown),
        CONFIDENCE[match.offer.confidence],
        match.id,
    )


def _is_for_others(match: Match) -> bool:
    return any(
        each.condition in GROUPS
        and each.verdict == Verdict.UNKNOWN
        and each.reason != Reason.NOT_STATED
        for each in match.conditions
    )


def _restrictions_met(match: Match) -> int:
    return sum(
        each.verdict == Verdict.MET and each.narrows for each in match.conditions
    )
