"""Chooses which names of a message are meant, and which row each one names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.nlu.linking.candidate import Candidate, longest
from bot.nlu.linking.contexts import Contexts
from bot.nlu.linking.entry import Entry
from bot.nlu.linking.name_finder import NameFinder
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token

SHADOWS = (("place", "region"), ("organisation", "hub"))
"""Of two types that one name may have, the first is meant: `Dakhla` the town, `Tamwilcom` the
company."""


class NameLinker:
    """The longest name wins; one that is also an ordinary word needs a sign of its context."""

    def __init__(self, finder: NameFinder, contexts: Contexts) -> None:
        self._finder = finder
        self._contexts = contexts

    def link(self, tokens: Sequence[Token]) -> list[Span]:
        """The names of a message, in order."""
        found = (
            self._meant(candidate, tokens) for candidate in self._finder.find(tokens)
        )
        likely = longest([candidate for candidate in found if candidate.entries])
        return [span for candidate in likely for span in _spans(candidate, tokens)]

    def _meant(self, found: Candidate, tokens: Sequence[Token]) -> Candidate:
        """The candidate with the readings that its context allows."""
        place = (found.words, tokens, found.first, found.last)
        allowed = [e for e in found.entries if self._contexts.allow(e.entity, *place)]
        is_ordinary = found.words in self._contexts.ordinary
        meant = [e for e in allowed if not (e.ambiguous or is_ordinary)] or [
            entry
            for entry in allowed
            if self._contexts.make_likely(entry.entity, *place)
        ]
        types = {entry.entity for entry in meant}
        hidden = {shadow for entity, shadow in SHADOWS if entity in types}
        kept = tuple(entry for entry in meant if entry.entity not in hidden)
        return replace(found, entries=kept, others=found.entries)


def _spans(found: Candidate, tokens: Sequence[Token]) -> Iterator[Span]:
    start, end = tokens[found.first].start, tokens[found.last].end
    for entity in dict.fromkeys(entry.entity for entry in found.entries):
        ranked = _ranked(entry for entry in found.entries if entry.entity == entity)
        best = ranked[0]
        others = (str(e.value) for e in (*ranked, *_ranked(found.others)))
        yield Span(
            entity,
            best.value,
            start,
            end,
            found.score,
            tuple(dict.fromkeys(other for other in others if other != best.value)),
            by_context=best.ambiguous,
        )


def _ranked(entries: Iterable[Entry]) -> list[Entry]:
    """The surest first."""
    return sorted(entries, key=lambda entry: (entry.ambiguous, -entry.closeness))
