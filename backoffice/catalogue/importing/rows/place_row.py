"""A row of places.yml."""

from rest_framework import serializers

from catalogue.importing.fields import LinesField, ReferenceField, TextField
from catalogue.importing.rows.row import Row
from catalogue.models import Place


class PlaceRow(Row):
    model = Place

    name = TextField()
    region = ReferenceField(to="region")
    latitude = serializers.FloatField(min_value=-90, max_value=90)
    longitude = serializers.FloatField(min_value=-180, max_value=180)
    precision = serializers.ChoiceField(Place.Precision.choices)
    population = serializers.IntegerField(min_value=0, allow_null=True)
    geonames_id = serializers.IntegerField(min_value=1, allow_null=True)
    aliases = LinesField()
