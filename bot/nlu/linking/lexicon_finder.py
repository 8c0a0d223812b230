"""Finds the codes that the word lists stand for."""

from collections.abc import Iterable, Iterator, Sequence

from bot.nlu.linking.candidate import Candidate, longest
from bot.nlu.linking.entry import Entry
from bot.nlu.linking.fuzzy_vocabulary import FuzzyVocabulary
from bot.nlu.linking.lexicon import Lexicon
from bot.nlu.linking.phrase_index import UNKNOWN, PhraseIndex
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token
from bot.nlu.linking.tokeniser import Tokeniser
from bot.nlu.linking.word_forms import known_form, own_forms, without_article

IGNORED = ""
"""The value of phrases that only hide the words they hold."""
NEAR = 0.93
SHORTEST = 7  # letters of a word that may be misspelt


class LexiconFinder:
    """Phrases of word lists, the longest of each type.

    Words are found with prepositions and articles attached, and a long one misspelt, unless
    the lexicons are `exact`; `common` words are never taken for misspelt ones.
    """

    def __init__(
        self, lexicons: Iterable[Lexicon], common: frozenset[str], exact: bool = False
    ) -> None:
        self._exact = exact
        self._common = common
        self._tokenise = Tokeniser()
        self._index = PhraseIndex(
            (phrase, Entry(lexicon.entity, value))
            for lexicon in lexicons
            for value, texts in (*lexicon.values.items(), (IGNORED, lexicon.ignored))
            for phrase in self._phrases(texts)
        )
        self._fuzzy = FuzzyVocabulary(
            w for w in self._index.words - common if len(w) >= SHORTEST
        )

    def find(self, tokens: Sequence[Token]) -> Iterator[Span]:
        """The entities of the lists in a message."""
        found: dict[str, list[Candidate]] = {}
        for candidate in self._candidates(tokens):
            for entity in {entry.entity for entry in candidate.entries}:
                found.setdefault(entity, []).append(candidate)
        for entity, candidates in found.items():
            for candidate in longest(candidates):
                yield from _spans(entity, candidate, tokens)

    def _phrases(self, texts: Iterable[str]) -> Iterator[tuple[str, ...]]:
        for text in texts:
            words = [token.folded for token in self._tokenise(text)]
            yield tuple(words if self._exact else map(without_article, words))

    def _candidates(self, tokens: Sequence[Token]) -> Iterator[Candidate]:
        words, places = [], []
        for position, token in enumerate(tokens):
            words.append(self._form(token.folded))
            places.append(position)
            if token.ends_clause:
                words.append(UNKNOWN)
                places.append(position)
        for match in self._index.find(words):
            letters = sum(len(word) for word in match.phrase)
            entries = tuple(self._index.entries(match.phrase))
            yield Candidate(
                places[match.start],
                places[match.end - 1],
                match.phrase,
                entries,
                1.0,
                letters,
            )

    def _form(self, word: str) -> str:
        if self._exact or word in self._index.words:
            return word
        if without_article(word) in self._common:
            return word
        tried = (
            known_form(form, self._index.words) for form in (word, *own_forms(word))
        )
        return next(filter(None, tried), None) or self._corrected(word)

    def _corrected(self, word: str) -> str:
        if len(word) < SHORTEST:
            return word
        correction = self._fuzzy.closest(word)
        return correction.word if correction and correction.score >= NEAR else word


def _spans(entity: str, found: Candidate, tokens: Sequence[Token]) -> Iterator[Span]:
    for entry in found.entries:
        if entry.entity == entity and entry.value != IGNORED:
            start, end = tokens[found.first].start, tokens[found.last].end
            yield Span(entity, entry.value, start, end, found.score)
