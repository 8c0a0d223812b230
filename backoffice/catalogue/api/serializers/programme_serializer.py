"""A programme as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.ids import Ids
from catalogue.api.fields.lines import Lines
from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_list import TranslatedList
from catalogue.api.fields.translated_text import TranslatedText
from catalogue.api.serializers.audience_serializer import AudienceSerializer
from catalogue.api.serializers.source_serializer import SourceSerializer


class ProgrammeSerializer(serializers.Serializer):
    """Amounts in dirhams, rates in percent; null is unknown."""

    id = serializers.CharField()
    kind = serializers.CharField()
    operator = serializers.CharField()
    organisations = Ids()
    need = serializers.ListField(child=serializers.CharField())
    name = TranslatedText()
    aliases = Lines()
    summary = TranslatedText()
    audience = AudienceSerializer(source="*")
    benefits = TranslatedText()
    amount_min_mad = serializers.IntegerField(allow_null=True)
    amount_max_mad = serializers.IntegerField(allow_null=True)
    rate_percent = serializers.FloatField(allow_null=True)
    guarantee_percent = serializers.FloatField(allow_null=True)
    fee = TranslatedText()
    eligibility = TranslatedList()
    documents = TranslatedList()
    how_to_apply = TranslatedText()
    url = OrNull()
    contact = OrNull()
    status = serializers.CharField()
    deadline = OrNull()
    as_of = OrNull()
    confidence = serializers.CharField()
    caveat = TranslatedText()
    sources = SourceSerializer(many=True)
