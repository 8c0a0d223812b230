"""What can be done with selected groups, and undone."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from review.admin.dismissal_form import DismissalForm
from review.desk import acts
from review.desk.undo import last_act, undo
from review.models import Act, QuestionGroup

Groups = QuerySet[QuestionGroup]


class QueueActs(admin.ModelAdmin):
    """One click takes the last act back."""

    action_form = DismissalForm
    actions = ("take", "dismiss", "merge_selected", "reopen")

    @admin.action(description=_("Take: I answer these"), permissions=["change"])
    def take(self, request: HttpRequest, groups: Groups) -> None:
        self._act(request, lambda: acts.take(groups, request.user))

    @admin.action(description=_("Dismiss"), permissions=["change"])
    def dismiss(self, request: HttpRequest, groups: Groups) -> None:
        reason = request.POST.get("reason", "")
        self._act(request, lambda: acts.dismiss(groups, request.user, reason))

    @admin.action(description=_("Merge into the oldest"), permissions=["change"])
    def merge_selected(self, request: HttpRequest, groups: Groups) -> None:
        oldest_first = groups.order_by("opened_at", "pk")
        self._act(request, lambda: acts.merge(oldest_first, request.user))

    @admin.action(description=_("Reopen what was dismissed"), permissions=["change"])
    def reopen(self, request: HttpRequest, groups: Groups) -> None:
        self._act(request, lambda: acts.reopen(groups, request.user))

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Groups are closed, never deleted."""
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def get_urls(self) -> list[URLPattern]:
        undoing = self.admin_site.admin_view(self.undo_view)
        return [
            path("undo/<int:act>/", undoing, name="review_undo"),
            *super().get_urls(),
        ]

    def undo_view(self, request: HttpRequest, act: int) -> HttpResponse:
        """POST, by whose act it was."""
        if request.method != "POST" or not self.has_change_permission(request):
            raise PermissionDenied
        last = last_act(request.user)
        if last and last.pk == act:
            self._say_undone(request, last)
        else:
            self.message_user(
                request, gettext("This can't be undone any more."), messages.ERROR
            )
        return HttpResponseRedirect(_back(request))

    def undoable(self, request: HttpRequest) -> dict[str, Act | None]:
        """What the pages show of the last act."""
        allowed = self.has_change_permission(request)
        return {"last_act": last_act(request.user) if allowed else None}

    def _act(self, request: HttpRequest, act: Callable[[], int]) -> None:
        try:
            count = act()
        except ValidationError as error:
            self.message_user(request, error.messages[0], messages.ERROR)
            return
        if not count:
            nothing = gettext("Nothing to do: no selected group is in such a state.")
            self.message_user(request, nothing, messages.WARNING)

    def _say_undone(self, request: HttpRequest, act: Act) -> None:
        undone = undo(act)
        done = ngettext(
            "Undone: %(count)d group is as before.",
            "Undone: %(count)d groups are as before.",
            undone.restored,
        )
        self.message_user(request, done % {"count": undone.restored})
        if undone.left_alone:
            left = ngettext(
                "%(count)d group was changed since and stays as it is.",
                "%(count)d groups were changed since and stay as they are.",
                undone.left_alone,
            )
            left = left % {"count": undone.left_alone}
            self.message_user(request, left, messages.WARNING)


def _back(request: HttpRequest) -> str:
    address = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(address, {request.get_host()}):
        return address
    return "../../"
