"""Questions."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from review.admin.read_only_admin import ReadOnlyAdmin
from review.desk.acts import split
from review.models import Question


class QuestionAdmin(ReadOnlyAdmin):
    list_display = (
        "text",
        "group",
        "reason",
        "language",
        "variety",
        "channel",
        "asked_at",
    )
    list_filter = ("reason", "language", "variety", "channel", "asked_at")
    list_select_related = ("group",)
    search_fields = ("text", "said", "conversation")
    date_hierarchy = "asked_at"
    list_per_page = 50
    actions = ("split_off",)

    def has_split_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("review.change_question")

    @admin.action(description=_("Give each a group of its own"), permissions=["split"])
    def split_off(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        split(questions.select_related("group"), request.user)
