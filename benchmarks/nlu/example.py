"""One labelled text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """A text, its intent, and the language or variety that its metadata names."""

    text: str
    intent: str
    language: str | None
