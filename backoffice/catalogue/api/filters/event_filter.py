"""Filters of `events/`."""

from django.db.models import Q, QuerySet
from django.utils.timezone import localdate
from django_filters import FilterSet, ModelChoiceFilter

from catalogue.api.filters.true_or_false_filter import TrueOrFalseFilter
from catalogue.models import Event, Region


class EventFilter(FilterSet):
    """`upcoming=true` gives events that are not over in Morocco; `false`, those that are."""

    upcoming = TrueOrFalseFilter(method="by_date")
    region = ModelChoiceFilter(queryset=Region.objects.all())

    class Meta:
        model = Event
        fields: list[str] = []

    def by_date(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        today = localdate()
        upcoming = Q(ends_on__gte=today) | Q(ends_on__isnull=True, starts_on__gte=today)
        return (
            queryset.filter(upcoming) if value == "true" else queryset.exclude(upcoming)
        )
