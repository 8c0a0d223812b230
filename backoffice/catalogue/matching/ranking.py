"""The ranking rule: in which order programmes are offered to a person.

1. Fewer missed conditions first: a programme whose conditions are not all met never comes
   before one that misses none.
2. Open before unknown before closed.
3. Support before what is only a law, a tax rule or a fair.
4. More of its own restrictions met: made for such a person rather than for everybody.
5. Fewer conditions that nobody knows yet whether they are met.
6. A sure source before a doubtful one; at last the id, so that the order never wavers.
"""

from collections.abc import Iterable

from catalogue.matching.condition import Verdict
from catalogue.matching.match import Match, match
from catalogue.matching.offer import Offer
from catalogue.matching.profile import Profile

STATUS = {"open": 0, "unknown": 1, "closed": 2}
BESIDE = frozenset({"legal", "tax-incentive", "event"})
CONFIDENCE = {"high": 0, "medium": 1, "low": 2}

Rank = tuple[int, int, bool, int, int, int, str]


def ranked(offers: Iterable[Offer], profile: Profile) -> tuple[Match, ...]:
    return tuple(sorted((match(offer, profile) for offer in offers), key=rank))


def rank(match: Match) -> Rank:
    return (
        len(match.missed),
        STATUS[match.status],
        match.offer.kind in BESIDE,
        -_restrictions_met(match),
        len(match.unknown),
        CONFIDENCE[match.offer.confidence],
        match.id,
    )


def _restrictions_met(match: Match) -> int:
    return sum(
        each.verdict == Verdict.MET and each.narrows for each in match.conditions
    )
