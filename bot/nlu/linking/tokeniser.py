"""Splits a message into words."""

import re
import unicodedata
from collections.abc import Iterator

from bot.nlu.linking.token import Token
from bot.nlu.text.normalisation import normalise

_MARK = (
    r"[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200d\u00ad]"
)
_ARABIC_LETTER = r"[\u0621-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06fc\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"
_OTHER_LETTER = rf"(?!{_ARABIC_LETTER})[^\W_]"
_NUMBER = r"\d+(?:[.,٫٬]\d+)*"
_ACRONYM = r"(?<!\w)(?:[^\W\d_]\.){2,}[^\W\d_]?(?!\w)"
_WORD = re.compile(
    rf"{_ACRONYM}|(?:{_ARABIC_LETTER}{_MARK}*)+"
    rf"|{_NUMBER}(?:{_OTHER_LETTER}{_MARK}*)*"
    rf"|(?:{_OTHER_LETTER}{_MARK}*)+(?:&(?:{_OTHER_LETTER})+)*"
)
_CLAUSE_END = re.compile(r"[!?؟;؛,،\n]|\.(?=\s)")


class Tokeniser:
    """Words of letters and digits; Arabic and other letters never share one."""

    def __call__(self, text: str) -> list[Token]:
        return list(self._tokens(text))

    def _tokens(self, text: str) -> Iterator[Token]:
        matches = list(_WORD.finditer(text))
        starts = [match.start() for match in matches[1:]] + [len(text)]
        for match, following in zip(matches, starts):
            folded = fold(match.group())
            if folded:
                ends = bool(_CLAUSE_END.search(text, match.end(), following))
                yield Token(match.group(), folded, match.start(), match.end(), ends)


def fold(word: str) -> str:
    """A word without case, accents, diacritics, letter variants or signs."""
    seen = normalise("".join(c for c in word if unicodedata.category(c) != "Cf"))
    kept = ".," if seen[:1].isdigit() else ""
    return "".join(c for c in seen if c.isalnum() or c in kept)
