"""Staff of one role."""

from typing import Any

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from people.role import Role


class RoleFilter(SimpleListFilter):
    title = _("Roles")
    parameter_name = "role"

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        return list(Role.choices)

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[User]
    ) -> QuerySet[User]:
        if self.value() not in set(Role):
            return queryset
        return queryset.filter(groups__name=self.value())
