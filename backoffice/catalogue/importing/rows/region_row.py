"""A row of regions.yml."""

from rest_framework import serializers

from catalogue.importing.fields import LinesField, ReferenceField, TextField
from catalogue.importing.rows.row import Row
from catalogue.models import Region


class RegionRow(Row):
    model = Region

    iso = serializers.RegexField(r"^MA-\d{2}$")
    name = TextField()
    seat = TextField()
    seat_latitude = serializers.FloatField(min_value=-90, max_value=90)
    seat_longitude = serializers.FloatField(min_value=-180, max_value=180)
    cri_id = ReferenceField(to="hub", column="cri_id", allow_null=True)
    aliases = LinesField()
