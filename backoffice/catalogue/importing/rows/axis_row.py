"""An axis of the roadmap in technopark_facts.yml."""

from typing import Any

from catalogue.importing.fields import TextField
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.source_row import SourceRow, newest
from catalogue.models import Fact


class NameAsLabelField(TextField):
    def columns(self, name: str, value: object) -> dict[str, str]:
        return super().columns("label", value)


class SummaryAsTextField(TextField):
    def columns(self, name: str, value: object) -> dict[str, str]:
        return super().columns("text", value)


class AxisRow(Row):
    model = Fact

    name = NameAsLabelField()
    summary = SummaryAsTextField()
    sources = SourceRow(many=True)

    def constants(self) -> dict[str, Any]:
        return {"kind": Fact.Kind.AXIS, "as_of": newest(self.validated_data["sources"])}
