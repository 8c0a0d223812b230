"""The catalogue, as typed rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from actions.clients.api import Api
from actions.clients.description import Description
from actions.clients.event import Event
from actions.clients.fact import Fact
from actions.clients.finding import Finding
from actions.clients.hub import Hub
from actions.clients.matches import Matches
from actions.clients.named_row import NamedRow
from actions.clients.place import Place
from actions.clients.programme import Programme
from actions.clients.region import Region

Row = TypeVar("Row")

PAGE_SIZE = 200


class Catalogue:
    """Every method raises a BackOfficeError when it has nothing true to return."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def programme(self, id: str) -> Programme:
        return self._api.get(f"programmes/{quote(id)}/", Programme.parse)

    def programmes(self, filters: Mapping[str, str]) -> tuple[Programme, ...]:
        """Programmes that match all `filters`, see the API's parameters."""
        return self._rows("programmes/", filters, Programme.parse)

    def hub(self, id: str) -> Hub:
        return self._api.get(f"hubs/{quote(id)}/", Hub.parse)

    def hubs(self, filters: Mapping[str, str]) -> tuple[Hub, ...]:
        """Hubs that match all `filters`; with `near`, the nearest first."""
        return self._rows("hubs/", filters, Hub.parse)

    def facts(self, kind: str) -> tuple[Fact, ...]:
        return self._rows("facts/", {"kind": kind}, Fact.parse)

    def events(self, filters: Mapping[str, str]) -> tuple[Event, ...]:
        return self._rows("events/", filters, Event.parse)

    def place(self, id: str) -> Place:
        return self._api.get(f"places/{quote(id)}/", Place.parse)

    def places(self) -> tuple[Place, ...]:
        return self._rows("places/", {}, Place.parse)

    def region(self, id: str) -> Region:
        return self._api.get(f"regions/{quote(id)}/", Region.parse)

    def sector(self, id: str) -> NamedRow:
        return self._api.get(f"sectors/{quote(id)}/", NamedRow.parse)

    def organisation(self, id: str) -> NamedRow:
        return self._api.get(f"organisations/{quote(id)}/", NamedRow.parse)

    def matches(self, profile: dict[str, Any]) -> Matches:
        """The programmes for a profile, see the API's `match/`, the best first."""
        return self._api.ask("match/", profile, Matches.parse)

    def search(self, text: str, language: str) -> tuple[Finding, ...]:
        """What is published about `text`, the best first."""
        query = urlencode({"q": text, "language": language})
        return self._api.get(f"search/?{query}", _findings)

    def described(self, text: str) -> tuple[Description, ...]:
        """The programmes that `text` may describe, the likeliest first."""
        return self._api.get(f"described/?{urlencode({'q': text})}", _descriptions)

    def _rows(
        self, path: str, filters: Mapping[str, str], parse: Callable[[Any], Row]
    ) -> tuple[Row, ...]:
        rows: tuple[Row, ...] = ()
        number, is_last = 0, False
        while not is_last:
            number += 1
            query = urlencode(
                {**filters, "page": number, "page_size": PAGE_SIZE}, safe=","
            )
            page, is_last = self._api.get(f"{path}?{query}", partial(_page, parse))
            rows += page
        return rows


def _page(parse: Callable[[Any], Row], reply: Any) -> tuple[tuple[Row, ...], bool]:
    return tuple(map(parse, reply["results"])), not reply["next"]


def _findings(reply: Any) -> tuple[Finding, ...]:
    return tuple(map(Finding.parse, reply["results"]))


def _descriptions(reply: Any) -> tuple[Description, ...]:
    return tuple(map(Description.parse, reply["results"]))
