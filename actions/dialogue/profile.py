"""What a person said of themselves and of their project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

YES_OR_NO = ("women", "diaspora", "student", "rural")
NUMBERS = ("age", "amount_mad")
FACTS = (
    "age",
    "region",
    "sectors",
    "stage",
    "amount_mad",
    "need",
    "legal_form",
    *YES_OR_NO,
)


@dataclass(frozen=True)
class Profile:
    """Codes and ids of the catalogue, years, dirhams; None and () are what was not said.

    `declined` are the facts that the person would rather not say.
    """

    age: int | None = None
    place: str | None = None
    region: str | None = None
    sectors: tuple[str, ...] = ()
    stage: str | None = None
    amount_mad: int | None = None
    need: str | None = None
    legal_form: str | None = None
    women: bool | None = None
    diaspora: bool | None = None
    student: bool | None = None
    rural: bool | None = None
    declined: tuple[str, ...] = ()

    @classmethod
    def parse(cls, slot: Any) -> Profile:
        """Reads the slot `profile`; what is not in it was not said."""
        kept: Mapping[str, Any] = slot if isinstance(slot, Mapping) else {}
        known = {field.name for field in fields(cls)}
        facts: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in kept.items()
            if name in known
        }
        return cls(**facts)

    @property
    def slot(self) -> dict[str, Any]:
        """What was said, as JSON; also the body that `match/` takes."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
            if value not in (None, ())
        }

    @property
    def said(self) -> tuple[str, ...]:
        """The facts that are known; a town is that of a region."""
        return tuple(fact for fact in FACTS if self._says(fact))

    def _says(self, fact: str) -> bool:
        if fact == "region":
            return bool(self.place or self.region)
        return getattr(self, fact) not in (None, ())
