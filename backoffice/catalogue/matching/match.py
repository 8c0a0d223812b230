"""A programme held against a profile."""

from dataclasses import dataclass, replace

from catalogue.matching.condition import Condition, Verdict
from catalogue.matching.conditions import JUDGES
from catalogue.matching.offer import Offer
from catalogue.matching.profile import Profile

CHANGEABLE = frozenset({"stage", "legal_form", "amount_mad", "need"})


@dataclass(frozen=True)
class Match:
    offer: Offer
    conditions: tuple[Condition, ...]

    @property
    def id(self) -> str:
        return self.offer.id

    @property
    def status(self) -> str:
        return self.offer.status

    @property
    def fits(self) -> bool:
        return not self.missed

    @property
    def missed(self) -> tuple[str, ...]:
        return self._named(Verdict.MISSED)

    @property
    def unknown(self) -> tuple[str, ...]:
        return self._named(Verdict.UNKNOWN)

    @property
    def to_fit(self) -> tuple[str, ...] | None:
        """What the person would have to change; None when it can't be changed."""
        return self.missed if CHANGEABLE.issuperset(self.missed) else None

    def judged_again(self, fact: str, profile: Profile) -> "Match":
        """The match when only `fact` of the profile has changed."""
        others = tuple(each for each in self.conditions if each.condition != fact)
        new = JUDGES[fact](self.offer, profile)
        return replace(self, conditions=(*others, new) if new else others)

    def _named(self, verdict: Verdict) -> tuple[str, ...]:
        return tuple(
            each.condition for each in self.conditions if each.verdict == verdict
        )


def match(offer: Offer, profile: Profile) -> Match:
    judged = (judge(offer, profile) for judge in JUDGES.values())
    return Match(offer, tuple(each for each in judged if each))
