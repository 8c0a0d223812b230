"""The wordings of one programme, in wordings.yml."""

from rest_framework import serializers

from catalogue.importing.rows.strict_row import StrictRow


class WordingsRow(StrictRow):
    wordings = serializers.ListField(child=serializers.CharField(max_length=500))
