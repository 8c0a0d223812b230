"""A mapping without unknown keys."""

from typing import Any

from rest_framework import serializers


class StrictRow(serializers.Serializer):
    def to_internal_value(self, data: Any) -> dict[str, Any]:
        if isinstance(data, dict):
            unknown = sorted(str(key) for key in data if key not in self.fields)
            if unknown:
                raise serializers.ValidationError(
                    {unknown[0]: ["is not a field of this row."]}
                )
        return super().to_internal_value(data)
