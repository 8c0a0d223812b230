"""An event as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_text import TranslatedText
from catalogue.api.serializers.source_serializer import SourceSerializer


class EventSerializer(serializers.Serializer):
    id = serializers.CharField()
    title = TranslatedText()
    summary = TranslatedText()
    starts_on = serializers.DateField()
    ends_on = serializers.DateField(allow_null=True)
    online = serializers.BooleanField()
    place = OrNull(source="place_id")
    region = OrNull(source="region_id")
    url = OrNull()
    as_of = OrNull()
    sources = SourceSerializer(many=True)
