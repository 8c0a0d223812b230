"""A list kept as one item per line."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalogue.lines import split_lines


@extend_schema_field({"type": "array", "items": {"type": "string"}})
class Lines(serializers.Field):
    def to_representation(self, value: str) -> list[str]:
        return split_lines(value)
