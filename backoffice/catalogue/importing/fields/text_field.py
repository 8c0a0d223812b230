"""A text: one string for all languages, or one a language."""

from typing import Any

from rest_framework import serializers

from catalogue.importing.text import Text
from catalogue.languages import Language


class TextField(serializers.Field):
    """Takes `"..."` or `{fr, ar, en}` with three non-empty strings."""

    default_error_messages = {
        "shape": "must be a text, or a text in each of fr, ar and en.",
        "languages": "must have exactly the languages fr, ar and en.",
        "blank": "is empty in {language}.",
    }

    def to_internal_value(self, data: Any) -> Text:
        if (
            isinstance(data, str | int | float)
            and not isinstance(data, bool)
            and str(data).strip()
        ):
            return Text.same(str(data).strip())
        if not isinstance(data, dict):
            self.fail("shape")
        if set(data) != set(Language):
            self.fail("languages")
        return Text(
            **{language: self._one(language, data[language]) for language in data}
        )

    def _one(self, language: str, text: Any) -> str:
        if not isinstance(text, str):
            self.fail("shape")
        if not text.strip():
            self.fail("blank", language=language)
        return text.strip()

    def columns(self, name: str, value: Text | None) -> dict[str, str]:
        return (value or Text.same("")).columns(name)
