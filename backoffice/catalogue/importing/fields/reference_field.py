"""The id of a row of another file."""

from rest_framework import serializers


class ReferenceField(serializers.CharField):
    """`to` is the kind of row meant; that it exists is checked when all files are read."""

    def __init__(self, to: str, column: str = "", **kwargs: object) -> None:
        super().__init__(max_length=80, **kwargs)
        self.to = to
        self.column = column

    def columns(self, name: str, value: str | None) -> dict[str, str | None]:
        return {self.column or f"{name}_id": value}

    def references(self, value: str | None) -> list[str]:
        return [value] if value else []
