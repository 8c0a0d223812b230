"""A list of texts, written as one line each."""

from rest_framework import serializers

from catalogue.importing.fields.text_field import TextField
from catalogue.importing.text import Text
from catalogue.languages import Language
from catalogue.lines import join_lines


class TextListField(serializers.ListField):
    child = TextField()

    def columns(self, name: str, value: list[Text]) -> dict[str, str]:
        return {
            f"{name}_{language}": join_lines(
                " ".join(getattr(text, language).split()) for text in value
            )
            for language in Language
        }
