from dataclasses import dataclass
from typing import Any

from bot.channels.telegram.outgoing import Venue

MAX_VENUES = 3
# Telegram refuses a longer title.
TITLE_LETTERS = 120


@dataclass(frozen=True)
class Reply:
    """One message of the assistant, as the NLG made it.

    `buttons` are pairs of a title and a payload; `asks_place` when it asks the person
    where they are.
    """

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    venues: tuple[Venue, ...] = ()
    asks_place: bool = False

    @classmethod
    def from_message(cls, message: dict[str, Any]) -> "Reply":
        """Reads `text`, `buttons` and `custom`, see `docs/architecture.md`, Answers."""
        custom = message.get("custom") or {}
        buttons = message.get("buttons") or []
        return cls(
            text=message.get("text") or "",
            buttons=tuple((button["title"], button["payload"]) for button in buttons),
            venues=_venues(custom.get("cards") or []),
            asks_place=custom.get("question") == "place",
        )


def _venues(cards: list[dict[str, Any]]) -> tuple[Venue, ...]:
    """The hubs on the map; none when there are so many that they would bury the text."""
    located = [card for card in cards if card["type"] == "hub" and "latitude" in card]
    if len(located) > MAX_VENUES:
        return ()
    return tuple(map(_venue, located))


def _venue(card: dict[str, Any]) -> Venue:
    return Venue(
        title=card["title"][:TITLE_LETTERS],
        address=card.get("subtitle") or card["title"],
        latitude=card["latitude"],
        longitude=card["longitude"],
    )
