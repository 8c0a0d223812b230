"""People whose contact data is still there."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from review.models import Contact


class WaitingFilter(SimpleListFilter):
    """Shows who waits unless all are asked for."""

    title = _("state")
    parameter_name = "waiting"

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        return [("all", _("also those dealt with"))]

    def choices(self, changelist: ChangeList) -> Iterator[dict[str, Any]]:
        waiting, *others = super().choices(changelist)
        yield {**waiting, "display": _("waiting for a call")}
        yield from others

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[Contact]
    ) -> QuerySet[Contact]:
        if self.value() == "all":
            return queryset
        return queryset.filter(forgotten_at=None)
