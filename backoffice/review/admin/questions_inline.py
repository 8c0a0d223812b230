"""The questions of a group."""

from django.contrib.admin import TabularInline
from django.http import HttpRequest

from review.models import Question


class QuestionsInline(TabularInline):
    model = Question
    fields = readonly_fields = (
        "text",
        "variety",
        "channel",
        "asked_at",
        "reason",
        "said",
        "grouped_because",
    )
    extra = 0
    can_delete = False
    ordering = ("asked_at",)

    def has_add_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False
