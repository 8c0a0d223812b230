"""A word of a message."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Token:
    """A word with its place in the original text.

    `folded` is the word without case, accents, diacritics, letter variants or elongation.
    `ends_clause` says that punctuation after it separates it from the next word.
    """

    text: str
    folded: str
    start: int
    end: int
    ends_clause: bool
