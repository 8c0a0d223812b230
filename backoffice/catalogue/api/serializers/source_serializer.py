"""A citation."""

from rest_framework import serializers

from catalogue.api.fields.or_null import OrNull


class SourceSerializer(serializers.Serializer):
    url = OrNull()
    title = serializers.CharField()
    date = OrNull()
