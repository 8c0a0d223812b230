"""Who did what, and when."""

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class ActAdmin(admin.ModelAdmin):
    """To read: nobody adds, changes or deletes what was done."""

    list_display = ("action_time", "user", "act", "table", "object_repr")
    list_filter = (
        "action_flag",
        ("content_type", admin.RelatedOnlyFieldListFilter),
        ("user", admin.RelatedOnlyFieldListFilter),
    )
    search_fields = ("object_repr", "change_message", "user__username")
    date_hierarchy = "action_time"
    list_per_page = 50
    list_display_links = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[LogEntry]:
        return super().get_queryset(request).select_related("user", "content_type")

    @admin.display(description=_("act"))
    def act(self, entry: LogEntry) -> str:
        message = entry.get_change_message()
        return gettext(message) if message else entry.get_action_flag_display()

    @admin.display(description=_("table"), ordering="content_type")
    def table(self, entry: LogEntry) -> str:
        return entry.content_type.name if entry.content_type else "-"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False
