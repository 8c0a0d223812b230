"""A figure of technopark_facts.yml."""

from rest_framework import serializers

from catalogue.importing.fields import PartialDateField, TextField
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow
from catalogue.models import Fact


class FigureRow(Row):
    model = Fact

    label = TextField()
    value = serializers.FloatField()
    unit = TextField()
    as_of = PartialDateField()
    note = TextField(allow_null=True)
    sources = SourceRow(many=True)

    def constants(self) -> dict[str, str]:
        return {"kind": Fact.Kind.FIGURE}
