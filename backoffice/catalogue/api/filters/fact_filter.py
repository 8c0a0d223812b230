"""Filters of `facts/`."""

from django_filters import FilterSet

from catalogue.api.filters.comma_filters import CommaChoiceFilter
from catalogue.models import Fact


class FactFilter(FilterSet):
    kind = CommaChoiceFilter(
        field_name="kind", lookup_expr="in", choices=Fact.Kind.choices
    )

    class Meta:
        model = Fact
        fields: list[str] = []
