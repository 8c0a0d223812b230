"""One citation of a row."""

from typing import Any

from rest_framework import serializers

from catalogue.importing.fields import PartialDateField
from catalogue.importing.rows.strict_row import StrictRow


class SourceRow(StrictRow):
    url = serializers.URLField(max_length=500, allow_null=True)
    title = serializers.CharField(max_length=500)
    date = PartialDateField(allow_null=True)

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        source = super().to_internal_value(data)
        return {
            "url": source["url"] or "",
            "title": source["title"],
            "date": source["date"] or "",
        }


def newest(sources: list[dict[str, Any]]) -> str:
    """The date of the newest of validated sources, or an empty string."""
    return max((source["date"] for source in sources), default="")
