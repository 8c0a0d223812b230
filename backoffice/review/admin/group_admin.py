"""The review desk's queue."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from review.admin.answer_inline import AnswerInline
from review.admin.overdue_filter import OverdueFilter
from review.admin.questions_inline import QuestionsInline
from review.grouping.moves import merge
from review.models import Delivery, QuestionGroup
from review.publishing.publication import publish, withdraw


class GroupAdmin(admin.ModelAdmin):
    """Oldest promise first; one button answers, publishes and closes."""

    list_display = ("title", "state", "size", "spoken", "due_at", "overdue", "owner")
    list_filter = (
        "state",
        OverdueFilter,
        "owner",
        "questions__reason",
        "questions__variety",
        "questions__channel",
    )
    search_fields = ("title", "questions__text")
    readonly_fields = ("title", "state", "opened_at", "due_at", "delivered")
    fields = (
        "title",
        ("state", "owner"),
        ("opened_at", "due_at"),
        "dismissed_because",
        "delivered",
    )
    inlines = (QuestionsInline, AnswerInline)
    actions = ("take", "merge_selected", "dismiss", "reopen")
    list_per_page = 50
    change_form_template = "admin/review/questiongroup/change_form.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[QuestionGroup]:
        groups = super().get_queryset(request).select_related("owner", "answer")
        return groups.annotate(questions_count=Count("questions", distinct=True))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description=_("questions"), ordering="questions_count")
    def size(self, group: QuestionGroup) -> int:
        return group.questions_count

    @admin.display(description=_("languages"))
    def spoken(self, group: QuestionGroup) -> str:
        varieties = group.questions.values_list("variety", flat=True).distinct()
        return ", ".join(sorted(set(varieties)))

    @admin.display(description=_("on time"), boolean=True)
    def overdue(self, group: QuestionGroup) -> bool:
        return not group.is_overdue

    @admin.display(description=_("deliveries"))
    def delivered(self, group: QuestionGroup) -> str:
        deliveries = Delivery.objects.filter(answer__group=group)
        lines = (f"{each} {each.reason}".strip() for each in deliveries[:200])
        return "\n".join(lines) or "-"

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        if "_publish" in request.POST:
            self._publish(request, obj)
        elif "_withdraw" in request.POST:
            withdraw(obj)
            self.message_user(request, gettext("The publication is undone."))
        else:
            return super().response_change(request, obj)
        return HttpResponseRedirect(request.path)

    def _publish(self, request: HttpRequest, group: QuestionGroup) -> None:
        try:
            answer = publish(group, request.user)
        except ValidationError as error:
            self.message_user(request, error.messages[0], messages.ERROR)
            return
        people = answer.deliveries.count()
        sentence = ngettext(
            "Published; on its way to %(people)d person.",
            "Published; on its way to %(people)d people.",
            people,
        )
        self.message_user(request, sentence % {"people": people}, messages.SUCCESS)

    @admin.action(description=_("Take: I answer these"), permissions=["change"])
    def take(self, request: HttpRequest, groups: QuerySet[QuestionGroup]) -> None:
        groups.filter(state__in=QuestionGroup.OPEN).update(
            owner=request.user, state=QuestionGroup.State.IN_PROGRESS
        )

    @admin.action(description=_("Merge into the oldest"), permissions=["change"])
    def merge_selected(
        self, request: HttpRequest, groups: QuerySet[QuestionGroup]
    ) -> None:
        merge(list(groups.order_by("opened_at", "pk")))

    @admin.action(description=_("Dismiss"), permissions=["change"])
    def dismiss(self, request: HttpRequest, groups: QuerySet[QuestionGroup]) -> None:
        groups.filter(state__in=QuestionGroup.OPEN).update(
            state=QuestionGroup.State.DISMISSED
        )

    @admin.action(description=_("Reopen what was dismissed"), permissions=["change"])
    def reopen(self, request: HttpRequest, groups: QuerySet[QuestionGroup]) -> None:
        groups.filter(state=QuestionGroup.State.DISMISSED).update(
            state=QuestionGroup.State.IN_PROGRESS, dismissed_because=""
        )
