"""One row of the evaluation questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class EvaluationRow:
    """See tests/evaluation/README.md. `language` is set instead of `variety` where a
    message is too short to tell; `group` is the file it comes from.
    """

    text: str
    variety: str
    group: str
    intents: tuple[str, ...] = ()
    entities: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    context: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None
    previous: str | None = None
    questions: tuple[str, ...] = ()

    @classmethod
    def parse(cls, row: Mapping[str, Any], group: str) -> "EvaluationRow":
        """Raises KeyError when a row has no text."""
        entities = {
            name: tuple(values) for name, values in (row.get("entities") or {}).items()
        }
        return cls(
            text=str(row["text"]),
            variety=str(row.get("variety") or group),
            group=group,
            intents=tuple(row.get("intent") or ()),
            entities=entities,
            context=row.get("context") or {},
            language=row.get("language"),
            previous=row.get("previous"),
            questions=tuple(row.get("questions") or ()),
        )


def read_rows(path: Path) -> list[EvaluationRow]:
    """All rows of one evaluation file."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [EvaluationRow.parse(row, path.stem) for row in rows]
