"""The shape that every row of a catalogue file shares."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.db.models import Model
from rest_framework import serializers

from catalogue.importing.record import Record, SourceRecord
from catalogue.importing.reference import Reference
from catalogue.importing.rows.strict_row import StrictRow

Leaf = tuple[str, str, serializers.Field, Any]


class Row(StrictRow):
    """`model` is the table that rows of this shape are written to; `is_valid` must be true first."""

    model: ClassVar[type[Model]]

    id = serializers.RegexField(r"^[A-Za-z0-9-]+$", max_length=80)

    def records(self) -> list[Record]:
        columns: dict[str, Any] = self.constants()
        relations: dict[str, tuple[str, ...]] = {}
        for _path, name, field, value in _leaves(self, self.validated_data):
            columns |= (
                field.columns(name, value)
                if hasattr(field, "columns")
                else {name: _plain(field, value)}
            )
            relations |= (
                field.relations(name, value) if hasattr(field, "relations") else {}
            )
        return [
            Record(columns.pop("id"), columns, relations, columns.pop("sources", ()))
        ]

    def constants(self) -> dict[str, Any]:
        """Columns that the file doesn't hold."""
        return {}

    def references(self) -> Iterator[Reference]:
        for path, _name, field, value in _leaves(self, self.validated_data):
            for row_id in (
                field.references(value) if hasattr(field, "references") else ()
            ):
                yield Reference(path, field.to, row_id)


def _leaves(
    shape: StrictRow, values: dict[str, Any], prefix: str = ""
) -> Iterator[Leaf]:
    for name, field in shape.fields.items():
        if isinstance(field, StrictRow):
            yield from _leaves(field, values[name], f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", name, field, values.get(name)


def _plain(field: serializers.Field, value: Any) -> Any:
    if isinstance(field, serializers.ListSerializer):
        return tuple(SourceRecord(**source) for source in value or ())
    if value is None and isinstance(field, serializers.CharField):
        return ""
    return list(value or ()) if isinstance(field, serializers.ListField) else value
