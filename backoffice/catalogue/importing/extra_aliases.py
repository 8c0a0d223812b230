"""aliases.yml: further spellings, kept apart from the researched facts."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from catalogue.importing.catalogue_error import CatalogueError
from catalogue.importing.entry import Entry
from catalogue.importing.row_error import first_error
from catalogue.importing.rows import AliasesRow
from catalogue.importing.yaml_file import read_yaml
from catalogue.lines import join_lines, split_lines

FILE = "aliases.yml"
KINDS = ("programme", "hub", "region", "sector", "place", "organisation")


class ExtraAliases:
    """`{kind: {id: {aliases: [], ambiguous: []}}}`; an ambiguous spelling is an alias too."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        self._content = read_yaml(path) if path.exists() else {}

    def added_to(self, entries: list[Entry]) -> list[Entry]:
        """The entries with their extra spellings; CatalogueError for a row that no file holds."""
        rows = self._rows({(entry.section.kind, entry.record.id) for entry in entries})
        return [
            _with_aliases(entry, rows.get((entry.section.kind, entry.record.id)))
            for entry in entries
        ]

    def _rows(self, known: set[tuple[str, str]]) -> dict[tuple[str, str], AliasesRow]:
        if not isinstance(self._content, dict):
            raise CatalogueError(
                FILE, f"must be a mapping with the keys {', '.join(KINDS)}."
            )
        rows = {}
        for kind, spellings in self._content.items():
            if kind not in KINDS or not isinstance(spellings, dict):
                raise CatalogueError(
                    FILE,
                    f"must be one of {', '.join(KINDS)}, each a mapping.",
                    field=str(kind),
                )
            for row_id, raw in spellings.items():
                rows[(kind, row_id)] = _validated(kind, row_id, raw, known)
        return rows


def _validated(
    kind: str, row_id: str, raw: Any, known: set[tuple[str, str]]
) -> AliasesRow:
    if (kind, row_id) not in known:
        raise CatalogueError(FILE, f"there is no {kind} of this id.", row=str(row_id))
    row = AliasesRow(data=raw)
    if not row.is_valid():
        field, problem = first_error(row.errors)
        raise CatalogueError(FILE, problem, row=row_id, field=f"{kind}.{field}")
    return row


def _with_aliases(entry: Entry, extra: AliasesRow | None) -> Entry:
    if "aliases" not in entry.section.shape.model.__dict__ and not hasattr(
        entry.section.shape.model, "aliases"
    ):
        return entry
    columns = entry.record.columns
    added, ambiguous = (
        (extra.validated_data["aliases"], extra.validated_data["ambiguous"])
        if extra
        else ([], [])
    )
    names = {columns[f"name_{language}"] for language in ("fr", "ar", "en")}
    spellings = [
        *split_lines(columns.get("aliases")),
        *added,
        *(each for each in ambiguous if each not in names),
    ]
    merged = {
        "aliases": join_lines(dict.fromkeys(spellings)),
        "ambiguous_aliases": join_lines(dict.fromkeys(ambiguous)),
    }
    return replace(entry, record=replace(entry.record, columns={**columns, **merged}))
