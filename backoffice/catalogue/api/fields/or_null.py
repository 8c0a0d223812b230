"""Unknown is null, never an empty string."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


@extend_schema_field({"type": "string", "nullable": True})
class OrNull(serializers.Field):
    def to_representation(self, value: str) -> str | None:
        return value or None
