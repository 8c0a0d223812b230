"""Filters of `places/`."""

from django.db.models import QuerySet
from django_filters import CharFilter, FilterSet, ModelChoiceFilter

from catalogue.containing import containing
from catalogue.models import Place, Region


class PlaceFilter(FilterSet):
    q = CharFilter(method="by_name")
    region = ModelChoiceFilter(queryset=Region.objects.all())

    class Meta:
        model = Place
        fields: list[str] = []

    def by_name(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return containing(queryset, ("name_fr", "name_ar", "name_en", "aliases"), value)
