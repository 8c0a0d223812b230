"""wordings.yml: how people ask for a programme without its name."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from catalogue.importing.catalogue_error import CatalogueError
from catalogue.importing.entry import Entry
from catalogue.importing.row_error import first_error
from catalogue.importing.rows import WordingsRow
from catalogue.importing.yaml_file import read_yaml
from catalogue.lines import join_lines

FILE = "wordings.yml"
KIND = "programme"


class ExtraWordings:
    """`{programme: {id: [sentence]}}`."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        self._content = read_yaml(path) if path.exists() else {}

    def added_to(self, entries: list[Entry]) -> list[Entry]:
        """The entries with their wordings; CatalogueError for a row that no file holds."""
        ids = {entry.record.id for entry in entries if entry.section.kind == KIND}
        rows = {
            row_id: _validated(row_id, raw, ids) for row_id, raw in self._raw().items()
        }
        return [
            _with_wordings(entry, rows.get(entry.record.id, []))
            if entry.section.kind == KIND
            else entry
            for entry in entries
        ]

    def _raw(self) -> dict[str, Any]:
        programmes = (
            self._content.get(KIND, {}) if isinstance(self._content, dict) else None
        )
        if not isinstance(programmes, dict) or set(self._content) - {KIND}:
            raise CatalogueError(FILE, f"must be a mapping with the key {KIND}.")
        return programmes


def _validated(row_id: str, raw: Any, known: set[str]) -> list[str]:
    if row_id not in known:
        raise CatalogueError(FILE, f"there is no {KIND} of this id.", row=str(row_id))
    row = WordingsRow(data={"wordings": raw})
    if not row.is_valid():
        field, problem = first_error(row.errors)
        raise CatalogueError(FILE, problem, row=row_id, field=field)
    return row.validated_data["wordings"]


def _with_wordings(entry: Entry, wordings: list[str]) -> Entry:
    columns = {**entry.record.columns, "wordings": join_lines(wordings)}
    return replace(entry, record=replace(entry.record, columns=columns))
