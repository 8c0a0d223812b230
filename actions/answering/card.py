"""What a channel may draw beside the text of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.hub import Hub
from actions.clients.programme import Programme
from actions.clients.source import Source, newest
from actions.clients.text import Text

MAP = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=16/{0}/{1}"


@dataclass(frozen=True)
class Card:
    """A programme or a hub; unknown parts are None."""

    type: str
    id: str
    title: Text
    subtitle: Text
    status: str
    as_of: str | None
    source: Source | None
    url: str | None
    latitude: float | None = None
    longitude: float | None = None

    def message(self, language: str) -> dict[str, Any]:
        """The card with its texts in `language`, without what is unknown."""
        located = self.latitude is not None and self.longitude is not None
        content = {
            "type": self.type,
            "id": self.id,
            "title": self.title.in_language(language),
            "subtitle": self.subtitle.in_language(language),
            "status": self.status,
            "as_of": self.as_of,
            "source": self.source
            and {"url": self.source.url, "title": self.source.title},
            "url": self.url,
            "map": MAP.format(self.latitude, self.longitude) if located else None,
            "latitude": self.latitude if located else None,
            "longitude": self.longitude if located else None,
        }
        return {key: value for key, value in content.items() if value is not None}


def map_of(hub: Hub) -> str | None:
    """The address of a map around the hub; None where its place is unknown."""
    if hub.latitude is None or hub.longitude is None:
        return None
    return MAP.format(hub.latitude, hub.longitude)


def programme_card(programme: Programme) -> Card:
    return Card(
        type="programme",
        id=programme.id,
        title=programme.name,
        subtitle=Text(fr=programme.operator),
        status=programme.status,
        as_of=programme.as_of,
        source=newest(programme.sources),
        url=programme.url,
    )


def hub_card(hub: Hub) -> Card:
    return Card(
        type="hub",
        id=hub.id,
        title=hub.name,
        subtitle=hub.address or hub.city,
        status=hub.status,
        as_of=hub.as_of,
        source=newest(hub.sources),
        url=hub.website,
        latitude=hub.latitude,
        longitude=hub.longitude,
    )
