"""Finds where a message might pass from one question to the next.

It proposes; whether the parts really are two questions is seen when they are classified.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.nlu.questions.cues import JOINING_LETTER, JOINING_WORDS, QUESTION_WORDS
from bot.nlu.questions.part import Part
from bot.nlu.text.normalisation import normalise

TOKEN = re.compile(r"[^\s?؟!.,،;؛:]+|[?؟!\n]+")
ENDS = frozenset("?!؟\n")
COMMAS = (",", "،", ";", "؛")
FEWEST_WORDS = 2


@dataclass(frozen=True)
class Token:
    """A word, or the end of a sentence, at its place in the message."""

    start: int
    end: int
    normal: str
    ends_sentence: bool
    follows_comma: bool = False


def split(text: str) -> list[Part]:
    """The parts of `text`, in order: one if it reads like a single question."""
    tokens = [_token(match, text) for match in TOKEN.finditer(text)]
    borders = list(_borders(tokens))
    starts = [0, *(start for _, start in borders)]
    ends = [*(end for end, _ in borders), len(text)]
    parts = [_stripped(text, start, end) for start, end in zip(starts, ends)]
    return [part for part in parts if part.start < part.end]


def _borders(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Where one part ends and where the next starts."""
    first = 0
    for index in range(1, len(tokens)):
        start = _next_start(tokens, index)
        if start is not None and index - first >= FEWEST_WORDS:
            yield tokens[index - 1].end, start
            first = index


def _next_start(tokens: list[Token], index: int) -> int | None:
    """Where a new question starts if one does at token `index`."""
    token, before = tokens[index], tokens[index - 1]
    if _asks(token.normal):
        return token.start if before.ends_sentence else None
    if token.normal.startswith(JOINING_LETTER) and _asks(token.normal[1:]):
        return token.start + 1
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.normal in JOINING_WORDS and following:
        asks = token.follows_comma or _asks(following.normal)
        return following.start if asks else None
    return None


def _asks(normal: str) -> bool:
    return normal in QUESTION_WORDS or normal.split("'")[0] in {"c", "qu", "what", "d"}


def _token(match: re.Match[str], text: str) -> Token:
    raw = match.group()
    follows_comma = text[: match.start()].rstrip().endswith(COMMAS)
    return Token(
        match.start(), match.end(), normalise(raw), raw[0] in ENDS, follows_comma
    )


def _stripped(text: str, start: int, end: int) -> Part:
    """The part without blanks and joining signs at its edges."""
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip(" \n,،;؛?؟!"))
    return Part(start + left, max(start + left, start + len(inner.rstrip(" \n,،;؛"))))
