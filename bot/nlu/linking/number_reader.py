"""Reads numbers in digits and in words, in every variety."""

import re
from collections.abc import Iterator, Sequence

from bot.nlu.linking.number_sum import SCALE, NumberSum
from bot.nlu.linking.number_words import NumberWords
from bot.nlu.linking.read_number import ReadNumber
from bot.nlu.linking.token import Token
from bot.nlu.linking.word_forms import known_form

_DIGITS = re.compile(r"(\d+(?:[.,]\d+)*)([^\W\d_]*)")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_GROUP = re.compile(r"\d{3}")
_LEADING = re.compile(r"\d{1,3}")
LONGEST = 15  # digits


class NumberReader:
    """`80 000`, `1,5 million`, `20k`, `cinquante mille`, `خمسة وعشرين ألف`, `5 d lmlayn`."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words

    def read(self, tokens: Sequence[Token]) -> Iterator[ReadNumber]:
        """The numbers of a message, each as long as it can be."""
        position = 0
        while position < len(tokens):
            number = self._at(tokens, position)
            if number:
                yield number
            position = (number.last if number else position) + 1

    def _at(self, tokens: Sequence[Token], first: int) -> ReadNumber | None:
        start = self._digits(tokens, first)
        if start and start.scale > 1:
            return start
        return self._compound(tokens, first, start)

    def _digits(self, tokens: Sequence[Token], first: int) -> ReadNumber | None:
        match = _DIGITS.fullmatch(tokens[first].folded)
        if not match or len(match[1]) > LONGEST or not self._is_suffix(match[2]):
            return None
        digits, last = match[1], first
        if _LEADING.fullmatch(digits) and not match[2]:
            while last + 1 < len(tokens) and _follows(tokens[last], tokens[last + 1]):
                last += 1
                digits += tokens[last].folded
        suffix = match[2] or self._suffix_after(tokens, last)
        last += suffix != match[2]
        scale = int(self._words.suffixes.get(suffix, 1))
        return ReadNumber(_value(digits) * scale, first, last, scale, suffix, digits)

    def _suffix_after(self, tokens: Sequence[Token], last: int) -> str:
        """The suffix written apart: `2 MDH`."""
        following = tokens[last + 1 : last + 2] if not tokens[last].ends_clause else ()
        words = [token.folded for token in following if len(token.folded) > 1]
        return words[0] if words and words[0] in self._words.suffixes else ""

    def _compound(
        self, tokens: Sequence[Token], first: int, start: ReadNumber | None
    ) -> ReadNumber | None:
        """Number words from `first` on, after the digits read there, if any."""
        if start and start.suffix:
            return start
        sum_ = NumberSum(start.value if start else None)
        last = start.last if start else first - 1
        position = last + 1
        while position < len(tokens) and not (
            position > first and tokens[position - 1].ends_clause
        ):
            word = tokens[position].folded
            if self._adds(
                sum_, word, self._next_scale(tokens, position)
            ) or self._adds_digits(sum_, word, self._next_scale(tokens, position)):
                last = position
            elif not self._may_continue(word, sum_):
                break
            position += 1
        if last < first or not sum_.is_number:
            return start
        scale = sum_.largest
        digits = start.digits if start and scale == 1 else ""
        return ReadNumber(sum_.value, first, last, scale, "", digits)

    def _adds(self, sum_: NumberSum, word: str, next_scale: int) -> bool:
        fraction = known_form(word, self._words.fractions)
        if fraction:
            return sum_.add_fraction(self._words.fractions[fraction], next_scale)
        number = known_form(word, self._words.values)
        return number is not None and sum_.add(self._words.values[number])

    def _is_suffix(self, letters: str) -> bool:
        return (
            not letters
            or letters in self._words.suffixes
            or letters in self._words.units
        )

    @staticmethod
    def _adds_digits(sum_: NumberSum, word: str, next_scale: int) -> bool:
        """Digits between two scales: `2 millions 500 mille`."""
        if not (_LEADING.fullmatch(word) and SCALE <= next_scale < sum_.scale):
            return False
        sum_.current = float(word)
        return True

    def _next_scale(self, tokens: Sequence[Token], position: int) -> int:
        following = [t.folded for t in tokens[position + 1 : position + 3]]
        while following and following[0] in self._words.links:
            following = following[1:]
        number = known_form(following[0], self._words.values) if following else None
        value = self._words.values[number] if number else 0
        return value if value >= SCALE else 0

    def _may_continue(self, word: str, sum_: NumberSum) -> bool:
        between = word in self._words.links or word in self._words.conjunctions
        return between and sum_.is_number


def _follows(token: Token, following: Token) -> bool:
    """Whether `following` is the next three digits of `token`: `80 000`."""
    near = not token.ends_clause and following.start - token.end == 1
    return near and bool(_GROUP.fullmatch(following.folded))


def _value(digits: str) -> float:
    if _GROUPED.fullmatch(digits):
        return float(re.sub(r"[.,]", "", digits))
    whole, *parts = re.split(r"[.,]", digits)
    return (
        float(f"{whole}.{parts[0]}")
        if len(parts) == 1
        else float("".join([whole, *parts]))
    )
