"""Whom a programme is for."""

from rest_framework import serializers

from catalogue.api.fields.all_or_ids import AllOrIds
from catalogue.api.fields.translated_text import TranslatedText


class AudienceSerializer(serializers.Serializer):
    stages = serializers.ListField(child=serializers.CharField())
    sectors = AllOrIds()
    regions = AllOrIds()
    age_min = serializers.IntegerField(allow_null=True)
    age_max = serializers.IntegerField(allow_null=True)
    legal_forms = serializers.ListField(child=serializers.CharField())
    women_only = serializers.BooleanField()
    diaspora = serializers.BooleanField()
    other = TranslatedText(source="audience_other")
