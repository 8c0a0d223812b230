"""Finds known phrases in a sequence of words."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.nlu.linking.entry import Entry

UNKNOWN = "□"


class PhraseMatch(NamedTuple):
    """Words `start` to `end` (exclusive) of the sequence are a known phrase."""

    start: int
    end: int
    phrase: tuple[str, ...]


class PhraseIndex:
    """Phrases of folded words and what they stand for, on spaCy's PhraseMatcher.

    Words that no phrase holds are never stored, so the index doesn't grow with the messages.
    """

    def __init__(self, phrases: Iterable[tuple[tuple[str, ...], Entry]]) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        self._entries: dict[tuple[str, ...], list[Entry]] = {}
        for words, entry in phrases:
            known = self._entries.setdefault(words, [])
            if entry not in known:
                known.append(entry)
        for words in self._entries:
            self._matcher.add(" ".join(words), [Doc(self._vocab, words=list(words))])
        self.words = frozenset(word for words in self._entries for word in words)

    def entries(self, phrase: tuple[str, ...]) -> list[Entry]:
        return self._entries[phrase]

    def find(self, words: Sequence[str]) -> Iterator[PhraseMatch]:
        known = [word if word in self.words else UNKNOWN for word in words]
        if not any(word is not UNKNOWN for word in known):
            return
        for _, start, end in self._matcher(Doc(self._vocab, words=known)):
            yield PhraseMatch(start, end, tuple(known[start:end]))
