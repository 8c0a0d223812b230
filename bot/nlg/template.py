"""One response in one language, ready to be filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from string import Formatter
from typing import Any

from bot.nlg.arabic import joined


@dataclass(frozen=True)
class Template:
    """A text with `{fields}`, split once when the domain is read.

    `segments` are pairs of a literal text and the name of the field after it, or None.
    """

    segments: tuple[tuple[str, str | None], ...]
    buttons: tuple[tuple[Template, str], ...] = ()
    custom: dict[str, Any] | None = None

    @classmethod
    def parse(cls, response: dict[str, Any]) -> Template:
        """Reads a response of the domain: `text`, `buttons` and `custom`.

        Raises:
            ValueError: if the braces of a text do not match.
        """
        buttons = tuple(
            (cls(_segments(button["title"])), button["payload"])
            for button in response.get("buttons", ())
        )
        return cls(_segments(response.get("text", "")), buttons, response.get("custom"))

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that the text needs."""
        return frozenset(name for _, name in self.segments if name)

    def fill(self, value_of: Callable[[str], str]) -> str:
        """Returns the text with every field replaced by `value_of(its name)`."""
        return "".join(
            literal if name is None else joined(literal, value_of(name))
            for literal, name in self.segments
        )


def _segments(text: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(text))
