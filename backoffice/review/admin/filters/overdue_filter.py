"""Promises not kept."""

from typing import Any

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from review.models import QuestionGroup


class OverdueFilter(SimpleListFilter):
    title = _("promise")
    parameter_name = "overdue"

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        return [("yes", _("overdue"))]

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[QuestionGroup]
    ) -> QuerySet[QuestionGroup]:
        if self.value() != "yes":
            return queryset
        return queryset.filter(state__in=QuestionGroup.OPEN, due_at__lt=timezone.now())
