"""The company that runs the Technoparks, in technopark_facts.yml."""

from typing import Any

from django.utils.text import slugify
from rest_framework import serializers

from catalogue.importing.fields import TextField
from catalogue.importing.record import Record, SourceRecord
from catalogue.importing.rows.founders_field import FoundersField
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow, newest
from catalogue.importing.text import Text
from catalogue.models import Fact

COMPANY_ID = "technopark-company"


class CompanyRow(Row):
    """Gives a fact for the company, whose text is its director, and one a founder."""

    model = Fact

    id = None
    name = TextField()
    website = serializers.URLField(max_length=500)
    director = TextField()
    founders_shares_percent = FoundersField()
    share_unit = TextField(default=Text.same("%"))
    sources = SourceRow(many=True)

    def records(self) -> list[Record]:
        values = self.validated_data
        company = self._record(
            COMPANY_ID,
            {**values["name"].columns("label"), **values["director"].columns("text")},
        )
        return [
            company,
            *(self._founder(founder) for founder in values["founders_shares_percent"]),
        ]

    def _founder(self, founder: dict[str, Any]) -> Record:
        columns = founder["name"].columns("label") | self.validated_data[
            "share_unit"
        ].columns("unit")
        return self._record(
            f"founder-{slugify(founder['name'].en)}",
            {**columns, "value": founder["percent"]},
        )

    def _record(self, row_id: str, columns: dict[str, Any]) -> Record:
        sources = self.validated_data["sources"]
        shared = {"kind": Fact.Kind.ORGANISATION, "as_of": newest(sources)}
        return Record(
            row_id,
            {**shared, **columns},
            sources=tuple(SourceRecord(**source) for source in sources),
        )
