"""A region as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.lines import Lines
from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_text import TranslatedText


class RegionSerializer(serializers.Serializer):
    id = serializers.CharField()
    iso = serializers.CharField()
    name = TranslatedText()
    seat = TranslatedText()
    seat_latitude = serializers.FloatField(allow_null=True)
    seat_longitude = serializers.FloatField(allow_null=True)
    cri_id = OrNull()
    aliases = Lines()
