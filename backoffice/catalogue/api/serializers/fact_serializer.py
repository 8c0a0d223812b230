"""A dated fact as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_text import TranslatedText
from catalogue.api.serializers.source_serializer import SourceSerializer


class FactSerializer(serializers.Serializer):
    id = serializers.CharField()
    kind = serializers.CharField()
    label = TranslatedText()
    value = serializers.FloatField(allow_null=True)
    unit = TranslatedText()
    text = TranslatedText()
    note = TranslatedText()
    as_of = OrNull()
    sources = SourceSerializer(many=True)
