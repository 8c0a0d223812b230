"""An organisation as the assistant reads it."""

from rest_framework import serializers

from catalogue.api.fields.lines import Lines
from catalogue.api.fields.or_null import OrNull
from catalogue.api.fields.translated_text import TranslatedText


class OrganisationSerializer(serializers.Serializer):
    id = serializers.CharField()
    name = TranslatedText()
    aliases = Lines()
    website = OrNull()
