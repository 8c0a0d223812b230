"""`all`, or ids of rows of another file."""

from dataclasses import dataclass
from typing import Any

from rest_framework import serializers


@dataclass(frozen=True)
class AllOrIds:
    all: bool
    ids: tuple[str, ...]


class AllOrIdsField(serializers.Field):
    """Written as the column `all_<name>` and the relation `<name>`."""

    default_error_messages = {"shape": "must be the word all, or a list of ids."}

    def __init__(self, to: str, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.to = to

    def to_internal_value(self, data: Any) -> AllOrIds:
        if data == "all":
            return AllOrIds(True, ())
        if not isinstance(data, list) or not all(
            isinstance(item, str) for item in data
        ):
            self.fail("shape")
        return AllOrIds(False, tuple(sorted(set(data))))

    def columns(self, name: str, value: AllOrIds) -> dict[str, bool]:
        return {f"all_{name}": value.all}

    def relations(self, name: str, value: AllOrIds) -> dict[str, tuple[str, ...]]:
        return {name: value.ids}

    def references(self, value: AllOrIds) -> tuple[str, ...]:
        return value.ids
