"""The ids of related rows."""

from django.db.models import Manager
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


@extend_schema_field({"type": "array", "items": {"type": "string"}})
class Ids(serializers.Field):
    def to_representation(self, value: Manager) -> list[str]:
        return [row.pk for row in value.all()]
