"""Groups in a state; those that wait for an answer when nothing is said."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from review.models import QuestionGroup

ALL = "all"


class StateFilter(SimpleListFilter):
    title, parameter_name = _("state"), "state__exact"

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        return [*QuestionGroup.State.choices, (ALL, _("all"))]

    def choices(self, changelist: ChangeList) -> Iterator[dict[str, Any]]:
        first, *others = super().choices(changelist)
        yield {**first, "display": _("waiting for an answer")}
        yield from others

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[QuestionGroup]
    ) -> QuerySet[QuestionGroup]:
        if self.value() == ALL:
            return queryset
        if self.value():
            return queryset.filter(state=self.value())
        return queryset.filter(state__in=QuestionGroup.OPEN)
