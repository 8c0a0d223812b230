"""A support programme or financing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from actions.clients.audience import Audience
from actions.clients.source import Source
from actions.clients.text import Text


@dataclass(frozen=True)
class Programme:
    """Amounts in dirhams, rates in percent; None is unknown."""

    id: str
    kind: str
    operator: str
    name: Text
    summary: Text | None
    audience: Audience
    benefits: Text | None
    amount_min: float | None
    amount_max: float | None
    rate: float | None
    guarantee: float | None
    fee: Text | None
    eligibility: tuple[Text, ...]
    documents: tuple[Text, ...]
    how_to_apply: Text | None
    url: str | None
    contact: str | None
    status: str
    deadline: str | None
    as_of: str | None
    confidence: str
    caveat: Text | None
    sources: tuple[Source, ...]
    organisations: tuple[str, ...]
    needs: tuple[str, ...]

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Programme:
        """Reads a row of `programmes/`.

        Raises:
            KeyError, TypeError, AttributeError: if the row lacks its shape.
        """
        return cls(
            id=row["id"],
            kind=row["kind"],
            operator=row["operator"],
            name=Text.parse(row["name"]) or Text(fr=row["id"]),
            summary=Text.parse(row["summary"]),
            audience=Audience.parse(row["audience"]),
            benefits=Text.parse(row["benefits"]),
            amount_min=row["amount_min_mad"],
            amount_max=row["amount_max_mad"],
            rate=row["rate_percent"],
            guarantee=row["guarantee_percent"],
            fee=Text.parse(row["fee"]),
            eligibility=_texts(row["eligibility"]),
            documents=_texts(row["documents"]),
            how_to_apply=Text.parse(row["how_to_apply"]),
            url=row["url"] or None,
            contact=row["contact"] or None,
            status=row["status"],
            deadline=row["deadline"] or None,
            as_of=row["as_of"] or None,
            confidence=row["confidence"],
            caveat=Text.parse(row["caveat"]),
            sources=tuple(map(Source.parse, row["sources"])),
            organisations=tuple(row["organisations"]),
            needs=tuple(row["need"]),
        )

    @property
    def is_free(self) -> bool:
        """Whether the fee is known to be nothing; the catalogue writes it as 0."""
        fee = self.fee.in_language("fr") if self.fee else ""
        return re.match(r"0(?![\d.,])", fee) is not None


def _texts(rows: list[Any] | None) -> tuple[Text, ...]:
    return tuple(text for text in map(Text.parse, rows or ()) if text)
