"""A list of rows of one shape in one file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from catalogue.importing.catalogue_error import CatalogueError
from catalogue.importing.record import Record
from catalogue.importing.row_error import first_error
from catalogue.importing.rows import Row


@dataclass(frozen=True)
class Section:
    """`kind` is what other rows call these rows; `key` is the section's name in a file with several."""

    file: str
    kind: str
    shape: type[Row]
    key: str = ""
    required: bool = True

    def records(self, content: Any) -> Iterator[tuple[Row, Record]]:
        for raw in self._raw_rows(content):
            row = self._validated(raw)
            for record in row.records():
                yield row, record

    def _raw_rows(self, content: Any) -> list[Any]:
        if self.key:
            if not isinstance(content, dict) or self.key not in content:
                raise CatalogueError(self.file, "is missing.", field=self.key)
            content = content[self.key]
        rows = (
            [content]
            if isinstance(content, dict) and "id" not in self.shape().fields
            else content
        )
        if not isinstance(rows, list):
            raise CatalogueError(self.file, "must be a list of rows.", field=self.key)
        return rows

    def _validated(self, raw: Any) -> Row:
        row = self.shape(data=raw)
        if not row.is_valid():
            name = str(raw.get("id", "?")) if isinstance(raw, dict) else "?"
            field, problem = first_error(row.errors)
            raise CatalogueError(self.file, problem, row=name, field=field)
        return row
