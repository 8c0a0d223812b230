"""A year, a month or a day."""

from datetime import date
from typing import Any

from rest_framework import serializers

from catalogue.fields.partial_date import is_partial_date


class PartialDateField(serializers.Field):
    default_error_messages = {
        "date": "must be a year, a month or a day: 2026, 2026-02 or 2026-02-19."
    }

    def to_internal_value(self, data: Any) -> str:
        text = data.isoformat() if isinstance(data, date) else str(data)
        if not is_partial_date(text):
            self.fail("date")
        return text

    def columns(self, name: str, value: str | None) -> dict[str, str]:
        return {name: value or ""}
