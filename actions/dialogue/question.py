"""One question of a message, with what it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SEVERAL = {
    "programme": "programmes",
    "hub": "hubs",
    "place": "places",
    "region": "regions",
    "sector": "sectors",
    "organisation": "organisations",
    "programme_kind": "programme_kinds",
    "hub_kind": "hub_kinds",
    "hub_status": "hub_statuses",
    "need": "needs",
    "stage": "stages",
    "legal_form": "legal_forms",
    "profile": "profiles",
}
ONE = (
    "amount",
    "age",
    "number",
    "ordinal",
    "requested_language",
    "latitude",
    "longitude",
)


@dataclass(frozen=True)
class Question:
    """Ids and codes are those of the catalogue; `page` counts from 0 in a list;
    `alternatives` are what an ambiguous name may also mean: the entity and an id, which
    may be of another kind.

    `topic` is the text without the towns in it; `others` is how many characters of the text are in no entity, `number` the number that
    the text is, `reply` the intent of an answer to what the matching asked.
    """

    intent: str
    text: str = ""
    topic: str = ""
    others: int = 0
    programmes: tuple[str, ...] = ()
    hubs: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    programme_kinds: tuple[str, ...] = ()
    hub_kinds: tuple[str, ...] = ()
    hub_statuses: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    legal_forms: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    amount: float | None = None
    age: int | None = None
    number: float | None = None
    ordinal: int | None = None
    requested_language: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    reply: str = ""
    alternatives: tuple[tuple[str, str], ...] = ()
    page: int = 0

    @classmethod
    def parse(
        cls, intent: str, text: str, entities: Sequence[Mapping[str, Any]]
    ) -> Question:
        """Reads an intent and its entities, see `docs/architecture.md`, Parse data."""
        named: dict[str, Any] = {
            field: _values(entities, entity) for entity, field in SEVERAL.items()
        }
        named |= {entity: next(iter(_values(entities, entity)), None) for entity in ONE}
        return cls(
            intent=intent,
            text=text,
            topic=_topic(text, entities),
            others=_others(text, entities),
            alternatives=_alternatives(entities),
            **named,
        )

    @classmethod
    def restored(cls, intent: str, filters: Mapping[str, Any]) -> Question:
        """Reads back what `filters` gave."""
        named: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in filters.items()
        }
        return cls(intent=intent, **named)

    @property
    def entities(self) -> dict[str, Any]:
        """One value of each entity named, for a button that asks the same."""
        named = {entity: getattr(self, field) for entity, field in SEVERAL.items()}
        return {entity: ids[0] for entity, ids in named.items() if ids}

    @property
    def filters(self) -> dict[str, Any]:
        """What narrows a list, as JSON, for the slot `last_filters`."""
        names = [
            *SEVERAL.values(),
            "amount",
            "age",
            "page",
            "topic",
            *(["text"] if self.profiles else []),
        ]
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name in names
            if (value := getattr(self, name)) not in ((), None, "")
        }

    @property
    def names_something(self) -> bool:
        """Whether it has an entity that can take the place of another."""
        fields = [*SEVERAL.values(), "amount", "age"]
        return any(getattr(self, field) not in ((), None) for field in fields)

    @property
    def narrows(self) -> bool:
        """Whether it describes programmes without naming one."""
        return bool(
            self.programme_kinds
            or self.sectors
            or self.organisations
            or self.needs
            or self.stages
            or self.legal_forms
            or self.profiles
        )


def _values(entities: Sequence[Mapping[str, Any]], name: str) -> tuple[Any, ...]:
    values = (item.get("value") for item in entities if item.get("entity") == name)
    return tuple(dict.fromkeys(value for value in values if value is not None))


def _alternatives(
    entities: Sequence[Mapping[str, Any]],
) -> tuple[tuple[str, str], ...]:
    return tuple(
        (item["entity"], id)
        for item in entities
        for id in item.get("alternatives") or ()
    )


def _others(text: str, entities: Sequence[Mapping[str, Any]]) -> int:
    spans = {
        (item.get("start"), item.get("end")): item.get("text") or ""
        for item in entities
        if item.get("entity") != "language"
    }
    return max(0, _letters(text) - sum(map(_letters, spans.values())))


def _topic(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    kept = list(text)
    for item in entities:
        if item.get("entity") == "place":
            span = range(int(item.get("start") or 0), int(item.get("end") or 0))
            for at in filter(range(len(kept)).__contains__, span):
                kept[at] = " "
    return "".join(kept)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
