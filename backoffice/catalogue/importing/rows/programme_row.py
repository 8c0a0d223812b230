"""A row of programmes.yml."""

from rest_framework import serializers

from catalogue.importing.fields import (
    LinesField,
    PartialDateField,
    ReferencesField,
    TextField,
    TextListField,
)
from catalogue.importing.rows.audience_row import AudienceRow
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow
from catalogue.models import Confidence, Need, Programme, ProgrammeKind

AMOUNT = {"min_value": 0, "allow_null": True}
PERCENT = {"min_value": 0, "max_value": 100, "allow_null": True}


class ProgrammeRow(Row):
    model = Programme

    kind = serializers.ChoiceField(ProgrammeKind.choices)
    operator = serializers.CharField(max_length=300)
    organisations = ReferencesField(to="organisation", required=False)
    need = serializers.ListField(
        child=serializers.ChoiceField(Need.choices), required=False
    )
    name = TextField()
    aliases = LinesField()
    summary = TextField()
    audience = AudienceRow()
    benefits = TextField()
    amount_min_mad = serializers.IntegerField(**AMOUNT)
    amount_max_mad = serializers.IntegerField(**AMOUNT)
    rate_percent = serializers.FloatField(**PERCENT)
    guarantee_percent = serializers.FloatField(**PERCENT)
    fee = TextField(allow_null=True)
    eligibility = TextListField()
    documents = TextListField()
    how_to_apply = TextField(allow_null=True)
    url = serializers.URLField(max_length=500, allow_null=True)
    contact = serializers.CharField(max_length=300, allow_null=True)
    status = serializers.ChoiceField(Programme.Status.choices)
    deadline = PartialDateField(allow_null=True)
    as_of = PartialDateField(allow_null=True)
    confidence = serializers.ChoiceField(Confidence.choices)
    caveat = TextField(allow_null=True)
    sources = SourceRow(many=True)
