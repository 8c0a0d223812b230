"""A row of organisations.yml."""

from rest_framework import serializers

from catalogue.importing.fields import LinesField, TextField
from catalogue.importing.rows.row import Row
from catalogue.models import Organisation


class OrganisationRow(Row):
    model = Organisation

    name = TextField()
    aliases = LinesField()
    website = serializers.URLField(max_length=500, allow_null=True)
