"""A founder of the company and its share."""

from rest_framework import serializers

from catalogue.importing.fields import TextField
from catalogue.importing.rows.strict_row import StrictRow


class FounderRow(StrictRow):
    name = TextField()
    percent = serializers.FloatField(min_value=0, max_value=100)
