"""Proposed intents: made by teaching, looked at, reworded, taken back."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from teaching.models import ProposedIntent, TaughtExample


class ProposedIntentAdmin(admin.ModelAdmin):
    """The name stays while examples carry it."""

    list_display = ("name", "description", "examples", "proposed_by", "proposed_at")
    search_fields = ("name", "description")
    readonly_fields = ("name", "proposed_by", "proposed_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: ProposedIntent | None = None
    ) -> bool:
        taught = obj and TaughtExample.objects.filter(intent=obj.name).exists()
        return not taught and self.has_change_permission(request, obj)

    def get_actions(self, request: HttpRequest) -> dict:
        """Without the deletion of many, which would not look at the examples."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def get_queryset(self, request: HttpRequest) -> QuerySet[ProposedIntent]:
        return super().get_queryset(request).select_related("proposed_by")

    @admin.display(description=_("examples"))
    def examples(self, intent: ProposedIntent) -> int:
        return TaughtExample.objects.filter(intent=intent.name).count()
