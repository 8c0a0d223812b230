"""A town as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.lines import Lines
from catalogue.api.fields.translated_text import TranslatedText


class PlaceSerializer(serializers.Serializer):
    id = serializers.CharField()
    name = TranslatedText()
    region = serializers.CharField(source="region_id")
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    precision = serializers.CharField()
    population = serializers.IntegerField(allow_null=True)
    geonames_id = serializers.IntegerField(allow_null=True)
    aliases = Lines()
