"""Whom a programme is for."""

from rest_framework import serializers

from catalogue.importing.fields import AllOrIdsField, TextField
from catalogue.importing.rows.strict_row import StrictRow
from catalogue.models import LegalForm, Stage

AGE = {"min_value": 0, "max_value": 120, "allow_null": True}


class OtherAudienceField(TextField):
    """Written to its own columns, as `other` says little outside the audience."""

    def columns(self, name: str, value: object) -> dict[str, str]:
        return super().columns("audience_other", value)


class AudienceRow(StrictRow):
    stages = serializers.ListField(
        child=serializers.ChoiceField(Stage.choices), allow_empty=False
    )
    sectors = AllOrIdsField(to="sector")
    regions = AllOrIdsField(to="region")
    age_min = serializers.IntegerField(**AGE)
    age_max = serializers.IntegerField(**AGE)
    legal_forms = serializers.ListField(
        child=serializers.ChoiceField(LegalForm.choices)
    )
    women_only = serializers.BooleanField()
    diaspora = serializers.BooleanField()
    other = OtherAudienceField(allow_null=True)
