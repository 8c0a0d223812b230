"""A text in the three languages."""

from django.db.models import Model
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from catalogue.languages import Language

SCHEMA = {
    "type": "object",
    "nullable": True,
    "properties": {str(language): {"type": "string"} for language in Language},
}


def translated(row: Model, name: str) -> dict[str, str] | None:
    """`{fr, ar, en}`, or null when unknown; a language that staff left empty reads the French text."""
    texts = {language: getattr(row, f"{name}_{language}") for language in Language}
    filled = [text for text in texts.values() if text]
    return (
        {str(language): text or filled[0] for language, text in texts.items()}
        if filled
        else None
    )


@extend_schema_field(SCHEMA)
class TranslatedText(serializers.Field):
    """Reads `<source>_fr`, `_ar` and `_en`."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(read_only=True, **kwargs)

    def get_attribute(self, instance: Model) -> dict[str, str] | None:
        return translated(instance, self.source)

    def to_representation(self, value: dict[str, str]) -> dict[str, str]:
        return value
