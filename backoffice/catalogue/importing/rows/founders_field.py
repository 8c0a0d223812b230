"""The founders' shares: `{name: percent}`, or a list of `{name, percent}` with names in three languages."""

from typing import Any

from rest_framework import serializers

from catalogue.importing.rows.founder_row import FounderRow


class FoundersField(serializers.ListField):
    child = FounderRow()

    def to_internal_value(self, data: Any) -> list[dict[str, Any]]:
        if isinstance(data, dict):
            data = [
                {"name": name, "percent": percent} for name, percent in data.items()
            ]
        return super().to_internal_value(data)
