"""Finds a person's age."""

from collections.abc import Iterable, Iterator, Sequence

from bot.nlu.linking.age_words import AgeWords
from bot.nlu.linking.read_number import ReadNumber
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token
from bot.nlu.linking.word_forms import known_form


class AgeFinder:
    """An age has a unit ("24 ans") or a word before it ("عمري 24", "j'ai 24"); durations and
    limits ("sur 20 ans", "moins de 35 ans") are none.
    """

    def __init__(self, words: AgeWords) -> None:
        self._words = words

    def find(
        self, tokens: Sequence[Token], numbers: Iterable[ReadNumber]
    ) -> Iterator[Span]:
        for number in numbers:
            if not self._is_possible(number):
                continue
            last = self._last(tokens, number)
            if last is not None and not self._is_duration(tokens, number, last):
                start = tokens[number.first].start
                yield Span("age", int(number.value), start, tokens[last].end)

    def _is_possible(self, number: ReadNumber) -> bool:
        whole = number.value == int(number.value)
        return whole and self._words.youngest <= number.value <= self._words.oldest

    def _last(self, tokens: Sequence[Token], number: ReadNumber) -> int | None:
        """The last token of the age; None when nothing says that the number is one."""
        if number.suffix:
            return number.last if number.suffix in self._words.units else None
        position = number.last + 1
        while position < len(tokens) and tokens[position].folded in self._words.links:
            position += 1
        ended = tokens[number.last].ends_clause or position >= len(tokens)
        if not ended and known_form(tokens[position].folded, self._words.units):
            return position
        before = tokens[number.first - 1].folded if number.first else ""
        if before in self._words.cues:
            return number.last
        closed = ended or tokens[number.last + 1].folded in self._words.conjunctions
        return number.last if before in self._words.having and closed else None

    def _is_duration(
        self, tokens: Sequence[Token], number: ReadNumber, last: int
    ) -> bool:
        before = tokens[max(0, number.first - 2) : number.first]
        if any(token.folded in self._words.not_before for token in before):
            return True
        after = tokens[last + 1 : last + 3] if not tokens[last].ends_clause else ()
        return any(token.folded in self._words.not_after for token in after)
