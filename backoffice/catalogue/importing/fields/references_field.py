"""Ids of rows of another file."""

from rest_framework import serializers


class ReferencesField(serializers.ListField):
    child = serializers.CharField(max_length=80)

    def __init__(self, to: str, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.to = to

    def columns(self, name: str, value: list[str] | None) -> dict[str, object]:
        return {}

    def relations(
        self, name: str, value: list[str] | None
    ) -> dict[str, tuple[str, ...]]:
        return {name: tuple(sorted(set(value or ())))}

    def references(self, value: list[str] | None) -> list[str]:
        return value or []
