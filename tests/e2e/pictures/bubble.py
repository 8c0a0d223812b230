"""One message on the screen of a phone."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Bubble:
    """`html` is a text as Telegram reads it; `place` a title and an address on the map.

    `buttons` are under the message, `keyboard` the button in place of the keyboard.
    """

    by: str
    html: str = ""
    buttons: tuple[str, ...] = ()
    place: tuple[str, str] | None = None
    keyboard: str = ""

    @classmethod
    def said(cls, text: str) -> Bubble:
        """What a person typed."""
        return cls("person", escape(text))

    @classmethod
    def located(cls) -> Bubble:
        """Where a person is."""
        return cls("person", place=("", ""))

    @classmethod
    def of_call(cls, method: str, body: Json) -> Bubble:
        """What the bot called: `sendMessage` or `sendVenue`."""
        if method == "sendVenue":
            return cls("assistant", place=(body["title"], body["address"]))
        markup = body.get("reply_markup") or {}
        rows = markup.get("inline_keyboard") or []
        keyboard = markup.get("keyboard") or []
        return cls(
            "assistant",
            body["text"],
            buttons=tuple(button["text"] for row in rows for button in row),
            keyboard=keyboard[0][0]["text"] if keyboard else "",
        )
