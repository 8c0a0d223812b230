"""`all`, or a list of ids."""

from django.db.models import Model
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

ALL = "all"


@extend_schema_field(
    {
        "oneOf": [
            {"type": "string", "enum": [ALL]},
            {"type": "array", "items": {"type": "string"}},
        ]
    }
)
class AllOrIds(serializers.Field):
    """Reads the column `all_<source>` and the relation `<source>`, which should be prefetched."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(read_only=True, **kwargs)

    def get_attribute(self, instance: Model) -> str | list[str]:
        if getattr(instance, f"all_{self.source}"):
            return ALL
        return [row.pk for row in getattr(instance, self.source).all()]

    def to_representation(self, value: str | list[str]) -> str | list[str]:
        return value
