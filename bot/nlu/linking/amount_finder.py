"""Finds amounts of money and gives them in dirhams."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.nlu.linking.amount_words import AmountWords
from bot.nlu.linking.read_number import ReadNumber
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token

MILLION = 1_000_000
CENTIME = 0.01
_FOREIGN_SIGN = re.compile(r"\s*[€$£]")
_PERCENT_SIGN = re.compile(r"\s*[%٪]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAST = 1000  # dirhams, of a bare number


class AmountFinder:
    """An amount has a unit, a thousand or million word, or a sign of money in the message.

    Millions without a unit are centimes, as Moroccans count, but dirhams in an English
    sentence; thousands without a unit are dirhams.
    """

    def __init__(self, words: AmountWords) -> None:
        self._words = words

    def find(
        self, text: str, tokens: Sequence[Token], numbers: Iterable[ReadNumber]
    ) -> Iterator[Span]:
        for number in numbers:
            unit = self._unit(tokens, number)
            last, worth = unit or (number.last, self._worth(text, tokens, number))
            value = round(number.value * worth, 2)
            if value:
                start, end = tokens[number.first].start, tokens[last].end
                yield Span(
                    "amount", int(value) if value == int(value) else value, start, end
                )

    def _unit(
        self, tokens: Sequence[Token], number: ReadNumber
    ) -> tuple[int, float] | None:
        """The token of the unit and its worth in dirhams."""
        if number.suffix in self._words.units:
            return number.last, self._words.units[number.suffix]
        position = self._next(tokens, number)
        if position is not None and tokens[position].folded in self._words.units:
            return position, self._words.units[tokens[position].folded]
        before = tokens[number.first - 1] if number.first else None
        if before and before.folded in self._words.units and not before.ends_clause:
            return number.last, self._words.units[before.folded]
        return None

    def _worth(self, text: str, tokens: Sequence[Token], number: ReadNumber) -> float:
        """Dirhams that one means where no unit stands; 0 when it is no money."""
        if self._is_other(text, tokens, number):
            return 0
        if number.is_lone and len(tokens) > 1 and not self._is_about_money(tokens):
            return 0
        if number.scale >= MILLION and not number.suffix:
            return 1 if self._is_english(tokens) else CENTIME
        if number.scale > 1:
            return 1
        return 1 if self._is_bare_amount(tokens, number) else 0

    def _is_other(self, text: str, tokens: Sequence[Token], number: ReadNumber) -> bool:
        """Whether it counts something else: per cent, euros, jobs."""
        end = tokens[number.last].end
        if _FOREIGN_SIGN.match(text, end) or _PERCENT_SIGN.match(text, end):
            return True
        if text[: tokens[number.first].start].rstrip().endswith(("€", "$", "£")):
            return True
        position = self._next(tokens, number)
        if position is None:
            return False
        return tokens[position].folded in self._words.foreign | self._words.counted

    def _is_bare_amount(self, tokens: Sequence[Token], number: ReadNumber) -> bool:
        digits = number.digits
        if (
            number.suffix
            or number.value < _LEAST
            or digits.startswith("0")
            or len(digits) > 9
        ):
            return False
        if _YEAR.fullmatch(digits) or _has_decimals(number):
            return False
        return self._is_about_money(tokens)

    def _is_about_money(self, tokens: Sequence[Token]) -> bool:
        return any(token.folded in self._words.cues for token in tokens)

    def _is_english(self, tokens: Sequence[Token]) -> bool:
        return sum(token.folded in self._words.english for token in tokens) >= 2

    def _next(self, tokens: Sequence[Token], number: ReadNumber) -> int | None:
        """The first token after the number that isn't "of"."""
        position = number.last
        while not tokens[position].ends_clause and position + 1 < len(tokens):
            position += 1
            if tokens[position].folded not in self._words.links:
                return position
        return None


def _has_decimals(number: ReadNumber) -> bool:
    return number.value != int(number.value)
