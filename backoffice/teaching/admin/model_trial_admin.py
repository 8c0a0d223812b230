"""The history of the models, for all staff."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from review.admin.read_only_admin import ReadOnlyAdmin
from teaching.models import ModelTrial
from teaching.trials.score import Score


class ModelTrialAdmin(ReadOnlyAdmin):
    """Which model was tried when, its scores, and why it was promoted or refused."""

    list_display = ("decided_at", "model", "decision", "worse", "compared_with")
    list_display_links = ("decided_at", "model")
    list_filter = ("decision", "decided_at")
    fields = ("model", "compared_with", "decided_at", "decision")
    change_form_template = "admin/teaching/modeltrial/change_form.html"
    list_per_page = 50

    class Media:
        css = {"all": ("staff/teaching.css",)}

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.is_active and request.user.is_staff

    @admin.display(description=_("what got worse"))
    def worse(self, trial: ModelTrial) -> str:
        scores = map(Score.of, trial.scores)
        return ", ".join(score.title for score in scores if score.is_worse) or "-"

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> Any:
        trial = kwargs.get("obj")
        context["scores"] = [Score.of(row) for row in trial.scores] if trial else []
        return super().render_change_form(request, context, *args, **kwargs)
