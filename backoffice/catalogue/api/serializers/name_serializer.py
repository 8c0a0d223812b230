"""What the entity linker recognises a row by."""

from rest_framework import serializers

from catalogue.api.fields.lines import Lines
from catalogue.api.fields.translated_text import TranslatedText


class NameSerializer(serializers.Serializer):
    """`ambiguous` are those names and aliases that also mean something else."""

    id = serializers.CharField()
    type = serializers.CharField()
    name = TranslatedText()
    aliases = Lines()
    ambiguous = Lines(source="ambiguous_aliases")


class NamesSerializer(serializers.Serializer):
    names = NameSerializer(many=True)
