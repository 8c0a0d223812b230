"""Names in a text replaced by what they are, so that a new name reads like an old one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """Characters `start` to `end` (exclusive) of a text, of entity type `kind`."""

    start: int
    end: int
    kind: str


def mask(span: Span) -> str:
    """The word that stands for a span."""
    return f"__{span.kind}__"


def masked(text: str, spans: Iterable[Span]) -> str:
    """`text` with each span replaced by a token such as `__programme__`.

    Of overlapping spans the first, and of those that start together the longest, wins.
    """
    return _replaced(text, spans, lambda span: f" {mask(span)} ")


def cut(text: str, spans: Iterable[Span]) -> str:
    """`text` without its spans."""
    return _replaced(text, spans, lambda span: " ")


def _replaced(
    text: str, spans: Iterable[Span], replacement: Callable[[Span], str]
) -> str:
    parts, position = [], 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start >= position:
            parts += [text[position : span.start], replacement(span)]
            position = span.end
    return "".join([*parts, text[position:]])
