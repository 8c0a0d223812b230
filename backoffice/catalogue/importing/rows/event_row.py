"""A row of events.yml."""

from rest_framework import serializers

from catalogue.importing.fields import PartialDateField, ReferenceField, TextField
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow
from catalogue.models import Event


class EventRow(Row):
    model = Event

    title = TextField()
    summary = TextField(allow_null=True)
    starts_on = serializers.DateField()
    ends_on = serializers.DateField(allow_null=True)
    online = serializers.BooleanField()
    place = ReferenceField(to="place", allow_null=True)
    region = ReferenceField(to="region", allow_null=True)
    url = serializers.URLField(max_length=500, allow_null=True)
    as_of = PartialDateField(allow_null=True)
    sources = SourceRow(many=True)
