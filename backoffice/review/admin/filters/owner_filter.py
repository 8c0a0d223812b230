"""Whose groups."""

from typing import Any

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from review.models import QuestionGroup

MINE, NOBODY = "me", "nobody"


class OwnerFilter(SimpleListFilter):
    title, parameter_name = _("owner"), "owner"

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        owners = QuestionGroup.objects.exclude(owner=None).order_by()
        others = get_user_model().objects.filter(
            pk__in=owners.values("owner").distinct()
        )
        named = [(str(user.pk), user.get_username()) for user in others[:50]]
        return [(MINE, _("me")), (NOBODY, _("nobody")), *named]

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[QuestionGroup]
    ) -> QuerySet[QuestionGroup]:
        value = self.value()
        if value == MINE:
            return queryset.filter(owner=request.user)
        if value == NOBODY:
            return queryset.filter(owner=None)
        if value:
            return queryset.filter(owner=int(value) if value.isdecimal() else None)
        return queryset
