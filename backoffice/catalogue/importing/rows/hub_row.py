"""A row of hubs.yml."""

from rest_framework import serializers

from catalogue.importing.fields import (
    AllOrIdsField,
    LinesField,
    PartialDateField,
    ReferenceField,
    ReferencesField,
    TextField,
)
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow
from catalogue.models import Confidence, Hub


class HubRow(Row):
    model = Hub

    kind = serializers.ChoiceField(Hub.Kind.choices)
    status = serializers.ChoiceField(Hub.Status.choices)
    operator = serializers.CharField(max_length=300)
    organisations = ReferencesField(to="organisation", required=False)
    name = TextField()
    city = TextField()
    region = ReferenceField(to="region")
    address = TextField(allow_null=True)
    latitude = serializers.FloatField(min_value=-90, max_value=90)
    longitude = serializers.FloatField(min_value=-180, max_value=180)
    precision = serializers.ChoiceField(Hub.Precision.choices)
    phone = serializers.CharField(max_length=60, allow_null=True)
    email = serializers.EmailField(allow_null=True)
    website = serializers.URLField(max_length=500, allow_null=True)
    opened = serializers.IntegerField(min_value=1900, max_value=2100, allow_null=True)
    sectors = AllOrIdsField(to="sector")
    services = TextField()
    aliases = LinesField()
    as_of = PartialDateField(allow_null=True)
    confidence = serializers.ChoiceField(Confidence.choices)
    status_note = TextField(allow_null=True)
    sources = SourceRow(many=True)
