"""Filters of `programmes/`."""

from django.db.models import Q, QuerySet
from django_filters import CharFilter, ChoiceFilter, FilterSet, ModelChoiceFilter
from drf_spectacular.utils import extend_schema_field

from catalogue.api.filters.comma_filters import CommaChoiceFilter, CommaTextFilter
from catalogue.api.filters.true_or_false_filter import TrueOrFalseFilter
from catalogue.containing import containing
from catalogue.models import (
    LegalForm,
    Need,
    Organisation,
    Programme,
    ProgrammeKind,
    Region,
    Sector,
    Stage,
)

SEARCHED = (
    "name_fr",
    "name_ar",
    "name_en",
    "aliases",
    "operator",
    "summary_fr",
    "summary_ar",
    "summary_en",
)


class ProgrammeFilter(FilterSet):
    """A programme for all sectors or regions matches any; a legal form matches programmes that name it."""

    kind = CommaChoiceFilter(
        field_name="kind", lookup_expr="in", choices=ProgrammeKind.choices
    )
    stage = ChoiceFilter(field_name="stages", lookup_expr="has", choices=Stage.choices)
    sector = ModelChoiceFilter(queryset=Sector.objects.all(), method="for_sector")
    region = ModelChoiceFilter(queryset=Region.objects.all(), method="for_region")
    status = ChoiceFilter(choices=Programme.Status.choices)
    operator = CharFilter(method="by_operator")
    organisation = ModelChoiceFilter(
        field_name="organisations", queryset=Organisation.objects.all()
    )
    legal_form = ChoiceFilter(
        field_name="legal_forms", lookup_expr="has", choices=LegalForm.choices
    )
    women = TrueOrFalseFilter(field_name="women_only")
    diaspora = TrueOrFalseFilter(field_name="diaspora")
    need = ChoiceFilter(field_name="need", lookup_expr="has", choices=Need.choices)
    ids = CommaTextFilter(field_name="id", lookup_expr="in")
    q = CharFilter(method="by_text")

    class Meta:
        model = Programme
        fields: list[str] = []

    @extend_schema_field(str)
    def for_sector(self, queryset: QuerySet, name: str, sector: Sector) -> QuerySet:
        return queryset.filter(Q(all_sectors=True) | Q(sectors=sector)).distinct()

    @extend_schema_field(str)
    def for_region(self, queryset: QuerySet, name: str, region: Region) -> QuerySet:
        return queryset.filter(Q(all_regions=True) | Q(regions=region)).distinct()

    def by_operator(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return containing(queryset, ("operator",), value)

    def by_text(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return containing(queryset, SEARCHED, value)
