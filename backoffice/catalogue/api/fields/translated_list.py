"""A list of texts in the three languages."""

from itertools import zip_longest

from django.db.models import Model
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalogue.api.fields.translated_text import SCHEMA
from catalogue.languages import Language
from catalogue.lines import split_lines


@extend_schema_field({"type": "array", "items": SCHEMA})
class TranslatedList(serializers.Field):
    """Reads the lines of `<source>_fr`, `_ar` and `_en`; a missing line reads the first language that has it."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(read_only=True, **kwargs)

    def get_attribute(self, instance: Model) -> list[dict[str, str]]:
        lines = [
            split_lines(getattr(instance, f"{self.source}_{language}"))
            for language in Language
        ]
        return [_filled(texts) for texts in zip_longest(*lines, fillvalue="")]

    def to_representation(self, value: list[dict[str, str]]) -> list[dict[str, str]]:
        return value


def _filled(texts: tuple[str, ...]) -> dict[str, str]:
    known = next(text for text in texts if text)
    return {
        str(language): text or known
        for language, text in zip(Language, texts, strict=True)
    }
