"""Taught examples: made from a question, listed, changed and undone."""

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.admin import SimpleHistoryAdmin

from review.models import Question
from review.privacy.masking import mask
from teaching.admin.taught_example_form import TaughtExampleForm
from teaching.intent import title_of
from teaching.models import ProposedIntent, TaughtExample


class TaughtExampleAdmin(SimpleHistoryAdmin):
    """`add/?question=<id>` teaches; deleting undoes it."""

    form = TaughtExampleForm
    fieldsets = (
        (None, {"fields": ("question", "text", "variety", "intent")}),
        (_("Nothing fits?"), {"fields": ("new_name", "new_description")}),
    )
    list_display = ("text", "variety", "wanted", "taught_by", "taught_at")
    list_filter = ("variety", "intent", "taught_by", "taught_at")
    list_select_related = ("taught_by",)
    search_fields = ("text", "intent")
    list_per_page = 50

    def has_delete_permission(
        self, request: HttpRequest, obj: TaughtExample | None = None
    ) -> bool:
        """Who may teach may take it back; the history keeps both acts."""
        return self.has_change_permission(request, obj)

    @admin.display(description=_("intent"), ordering="intent")
    def wanted(self, example: TaughtExample) -> str:
        return title_of(example.intent)

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        question = _question(request)
        if question is None:
            return HttpResponseRedirect(reverse("admin:review_question_changelist"))
        taught = TaughtExample.objects.filter(question=question).first()
        if taught:
            page = reverse("admin:teaching_taughtexample_change", args=(taught.pk,))
            return HttpResponseRedirect(page)
        return super().add_view(request, form_url, extra_context)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        question = _question(request)
        if question is None:
            return {}
        return {
            "question": question.pk,
            "text": mask(" ".join(question.text.split())),
            "variety": question.variety,
        }

    def save_model(
        self, request: HttpRequest, obj: TaughtExample, form: Any, change: bool
    ) -> None:
        obj.taught_by = request.user
        super().save_model(request, obj, form, change)
        ProposedIntent.objects.filter(name=obj.intent, proposed_by=None).update(
            proposed_by=request.user
        )


def _question(request: HttpRequest) -> Question | None:
    """The question that the address or the form names."""
    given = request.GET.get("question") or request.POST.get("question") or ""
    try:
        return Question.objects.filter(pk=UUID(given)).first()
    except ValueError:
        return None
