"""Chooses which names of a message are meant, and which row each one names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.nlu.linking.candidate import Candidate, longest
from bot.nlu.linking.context_rule import ContextRule
from bot.nlu.linking.entry import Entry
from bot.nlu.linking.name_finder import NameFinder
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token

SHADOWS = (("place", "region"), ("organisation", "hub"))
"""Of two types that one name may have, the first is meant: `Dakhla` the town, `Tamwilcom` the
company."""


class NameLinker:
    """The longest name wins; one that is also an ordinary word needs a sign of its context.

    `never_alone` are words that are no name when they are the whole message.
    """

    def __init__(
        self,
        finder: NameFinder,
        rules: Mapping[str, ContextRule],
        never_alone: frozenset[str],
    ) -> None:
        self._finder = finder
        self._rules = rules
        self._never_alone = never_alone

    def link(self, tokens: Sequence[Token]) -> list[Span]:
        likely = [
            candidate
            for candidate in self._finder.find(tokens)
            if any(
                self._is_likely(entry, candidate, tokens) for entry in candidate.entries
            )
        ]
        return [
            span for found in longest(likely) for span in self._spans(found, tokens)
        ]

    def _is_likely(
        self, entry: Entry, found: Candidate, tokens: Sequence[Token]
    ) -> bool:
        if len(tokens) == 1 and tokens[0].folded in self._never_alone:
            return False
        rule = self._rules.get(entry.entity, ContextRule())
        return not entry.ambiguous or rule.allows(tokens, found.first, found.last)

    def _spans(self, found: Candidate, tokens: Sequence[Token]) -> Iterator[Span]:
        start, end = tokens[found.first].start, tokens[found.last].end
        likely = self._meant(found, tokens)
        for entity in dict.fromkeys(entry.entity for entry in likely):
            ranked = _ranked(entry for entry in likely if entry.entity == entity)
            best = str(ranked[0].value)
            others = [
                str(e.value)
                for e in (*ranked, *_ranked(found.entries))
                if e.value != best
            ]
            yield Span(
                entity, best, start, end, found.score, tuple(dict.fromkeys(others))
            )

    def _meant(self, found: Candidate, tokens: Sequence[Token]) -> list[Entry]:
        plain = [entry for entry in found.entries if not entry.ambiguous]
        meant = plain or [e for e in found.entries if self._is_likely(e, found, tokens)]
        types = {entry.entity for entry in meant}
        hidden = {shadow for entity, shadow in SHADOWS if entity in types}
        return [entry for entry in meant if entry.entity not in hidden]


def _ranked(entries: Iterable[Entry]) -> list[Entry]:
    """The surest first."""
    return sorted(entries, key=lambda entry: (entry.ambiguous, -entry.closeness))
