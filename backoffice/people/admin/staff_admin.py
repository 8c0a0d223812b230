"""The staff's accounts."""

from typing import Any

from axes.utils import reset
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.db.models import ManyToManyField, QuerySet
from django.forms import Field
from django.http import HttpRequest
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _
from django_otp import user_has_device

from people.admin.role_filter import RoleFilter
from people.audit import record
from people.role import Role
from people.second_factor.devices import remove

UNLOCKED = gettext_noop("Unlocked the account")
RESET = gettext_noop("Removed the second factor")


class StaffAdmin(UserAdmin):
    """Roles instead of single permissions; only a superuser touches superusers."""

    list_display = (
        "username",
        "full_name",
        "roles",
        "is_active",
        "second_factor",
        "last_login",
    )
    list_filter = (RoleFilter, "is_active")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Who it is"), {"fields": (("first_name", "last_name"), "email")}),
        (_("Rights"), {"fields": ("is_active", "is_staff", "groups", "is_superuser")}),
        (_("Dates"), {"fields": (("last_login", "date_joined"),)}),
    )
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ()
    actions = ("unlock", "reset_second_factor")

    def get_readonly_fields(
        self, request: HttpRequest, obj: User | None = None
    ) -> tuple[str, ...]:
        own = () if request.user.is_superuser else ("is_superuser",)
        return (*self.readonly_fields, *own)

    def has_change_permission(
        self, request: HttpRequest, obj: User | None = None
    ) -> bool:
        return super().has_change_permission(request, obj) and _may(request, obj)

    def has_delete_permission(
        self, request: HttpRequest, obj: User | None = None
    ) -> bool:
        return super().has_delete_permission(request, obj) and _may(request, obj)

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_manytomany(
        self, db_field: ManyToManyField, request: HttpRequest, **kwargs: Any
    ) -> Field:
        field = super().formfield_for_manytomany(db_field, request, **kwargs)
        if db_field.name == "groups":
            field.label = _("Roles")
            field.label_from_instance = lambda group: _label(group.name)
        return field

    @admin.display(description=_("Who it is"))
    def full_name(self, user: User) -> str:
        return user.get_full_name() or "-"

    @admin.display(description=_("Roles"))
    def roles(self, user: User) -> str:
        return gettext(", ").join(_short(group.name) for group in user.groups.all())

    @admin.display(description=_("second factor"), boolean=True)
    def second_factor(self, user: User) -> bool:
        return user_has_device(user)

    @admin.action(description=_("Unlock after wrong passwords"), permissions=["change"])
    def unlock(self, request: HttpRequest, users: QuerySet[User]) -> None:
        for user in users:
            reset(username=user.username)
        record(request.user, users, UNLOCKED)
        self.message_user(request, gettext("Unlocked."), messages.SUCCESS)

    @admin.action(
        description=_("Remove the second factor: it is set up anew"),
        permissions=["change"],
    )
    def reset_second_factor(self, request: HttpRequest, users: QuerySet[User]) -> None:
        allowed = [user for user in users if _may(request, user)]
        for user in allowed:
            remove(user)
        record(request.user, allowed, RESET)
        self.message_user(request, gettext("Removed."), messages.SUCCESS)


def _may(request: HttpRequest, user: User | None) -> bool:
    return user is None or request.user.is_superuser or not user.is_superuser


def _short(name: str) -> str:
    return _label(name).partition(":")[0].strip()


def _label(name: str) -> str:
    return str(Role(name).label) if name in set(Role) else name
