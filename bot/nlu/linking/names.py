"""The names of the catalogue: what can be linked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAME_TYPES = ("programme", "hub", "place", "region", "sector", "organisation")


class NamesError(ValueError):
    """The names are missing or have another shape than agreed."""


@dataclass(frozen=True)
class Name:
    """One catalogue row: its official names and its aliases, in any script.

    `ambiguous` are those of both that are also an ordinary word or rather mean another row.
    """

    id: str
    type: str
    official: tuple[str, ...]
    aliases: tuple[str, ...]
    ambiguous: frozenset[str]

    @classmethod
    def parse(cls, row: Mapping[str, Any]) -> "Name":
        """From a row of `/api/v1/names/`, see docs/architecture.md; raises NamesError."""
        try:
            name = cls(
                str(row["id"]),
                str(row["type"]),
                tuple(
                    dict.fromkeys(str(text) for text in row["name"].values() if text)
                ),
                tuple(str(alias) for alias in row["aliases"]),
                frozenset(str(text) for text in row.get("ambiguous") or ()),
            )
        except (KeyError, AttributeError, TypeError) as error:
            raise NamesError(
                f"A name has another shape than agreed: {row!r}"
            ) from error
        if name.type not in NAME_TYPES:
            raise NamesError(f"A name has the unknown type {name.type!r}: {row!r}")
        return name


def parse_names(text: str | bytes) -> tuple[Name, ...]:
    """The names in the JSON of `/api/v1/names/`; raises NamesError."""
    try:
        return tuple(Name.parse(row) for row in json.loads(text)["names"])
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise NamesError(f"These are no names: {error}") from error


def read_names(path: Path) -> tuple[Name, ...]:
    """The names in a file; raises NamesError when it is missing or spoilt."""
    try:
        return parse_names(path.read_bytes())
    except OSError as error:
        raise NamesError(
            f"The names of the catalogue are not at {path}. Make them with "
            f"`backoffice/.venv/bin/python backoffice/manage.py export_names {path}`."
        ) from error
