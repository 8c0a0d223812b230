"""Extra spellings of one row, in aliases.yml."""

from rest_framework import serializers

from catalogue.importing.rows.strict_row import StrictRow


class AliasesRow(StrictRow):
    aliases = serializers.ListField(
        child=serializers.CharField(max_length=200), default=list
    )
    ambiguous = serializers.ListField(
        child=serializers.CharField(max_length=200), default=list
    )
