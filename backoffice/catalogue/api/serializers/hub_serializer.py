"""A hub as the assistant reads it."""

from django.db.models import Model
from rest_framework import serializers

from catalogue.api.fields.all_or_ids import AllOrIds
from catalogue.api.fields.ids import Ids
from catalogue.api.fields.lines import Lines
from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_text import TranslatedText
from catalogue.api.serializers.source_serializer import SourceSerializer


class HubSerializer(serializers.Serializer):
    """`distance_km` is there when `near` was given: as the crow flies, and null without coordinates."""

    id = serializers.CharField()
    kind = serializers.CharField()
    status = serializers.CharField()
    operator = serializers.CharField()
    organisations = Ids()
    name = TranslatedText()
    city = TranslatedText()
    region = serializers.CharField(source="region_id")
    address = TranslatedText()
    latitude = serializers.FloatField(allow_null=True)
    longitude = serializers.FloatField(allow_null=True)
    precision = serializers.CharField()
    phone = OrNull()
    email = OrNull()
    website = OrNull()
    opened = serializers.IntegerField(allow_null=True)
    sectors = AllOrIds()
    services = TranslatedText()
    aliases = Lines()
    as_of = OrNull()
    confidence = serializers.CharField()
    status_note = TranslatedText()
    sources = SourceSerializer(many=True)
    distance_km = serializers.SerializerMethodField(required=False)

    def get_distance_km(self, hub: Model) -> float | None:
        distance = getattr(hub, "distance_km", None)
        return None if distance is None else round(distance, 1)

    def to_representation(self, instance: Model) -> dict[str, object]:
        row = super().to_representation(instance)
        if not hasattr(instance, "distance_km"):
            del row["distance_km"]
        return row
