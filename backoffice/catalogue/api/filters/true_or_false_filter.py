"""A filter that takes the words true and false, and nothing else."""

from django.db.models import QuerySet
from django_filters import ChoiceFilter


class TrueOrFalseFilter(ChoiceFilter):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(choices=[("true", "true"), ("false", "false")], **kwargs)

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return (
            queryset.filter(**{self.field_name: value == "true"}) if value else queryset
        )
