"""Filters of `hubs/`."""

from django_filters import ChoiceFilter, FilterSet, ModelChoiceFilter

from catalogue.api.filters.comma_filters import CommaChoiceFilter, CommaTextFilter
from catalogue.api.filters.coordinates_filter import CoordinatesFilter
from catalogue.models import Hub, Region


class HubFilter(FilterSet):
    near = CoordinatesFilter()
    kind = CommaChoiceFilter(
        field_name="kind", lookup_expr="in", choices=Hub.Kind.choices
    )
    status = ChoiceFilter(choices=Hub.Status.choices)
    region = ModelChoiceFilter(queryset=Region.objects.all())
    ids = CommaTextFilter(field_name="id", lookup_expr="in")

    class Meta:
        model = Hub
        fields: list[str] = []
