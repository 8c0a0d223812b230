"""The review desk's queue."""

from typing import Any

from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.timesince import timesince
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from review.admin.answer_inline import AnswerInline
from review.admin.answering import Answering
from review.admin.filters.channel_filter import ChannelFilter
from review.admin.filters.overdue_filter import OverdueFilter
from review.admin.filters.owner_filter import OwnerFilter
from review.admin.filters.reason_filter import ReasonFilter
from review.admin.filters.state_filter import StateFilter
from review.admin.filters.variety_filter import VarietyFilter
from review.admin.queue_acts import QueueActs
from review.admin.queue_list import QueueList
from review.desk.finding import matching
from review.models import Delivery, Question, QuestionGroup

QUESTIONS_A_PAGE = 20
DELIVERIES_SHOWN = 200
TITLE_LETTERS = 140


class GroupAdmin(QueueActs, Answering):
    """Oldest promise first; one button answers, publishes and closes."""

    list_display = ("asked", "due", "state", "reasons", "spoken", "size", "owner")
    list_display_links = ("asked",)
    list_filter = (
        StateFilter,
        OverdueFilter,
        OwnerFilter,
        ReasonFilter,
        VarietyFilter,
        ChannelFilter,
    )
    list_select_related = ("owner",)
    search_fields = ("title",)
    search_help_text = _("Words of the question, in any script")
    readonly_fields = ("state", "opened_at", "due_at", "dismissed_because", "delivered")
    fields = (("state", "owner"), ("opened_at", "due_at"), "dismissed_because", "delivered")  # fmt: skip
    inlines = (AnswerInline,)
    list_per_page = 50
    show_full_result_count = False
    change_form_template = "admin/review/questiongroup/change_form.html"
    change_list_template = "admin/review/questiongroup/change_list.html"

    class Media:
        css = {"all": ("staff/catalogue.css", "staff/desk.css")}
        js = ("staff/desk.js",)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[QueueList]:
        return QueueList

    def get_search_results(
        self,
        request: HttpRequest,
        queryset: QuerySet[QuestionGroup],
        search_term: str,
    ) -> tuple[QuerySet[QuestionGroup], bool]:
        if not search_term.strip():
            return queryset, False
        return matching(queryset, search_term), False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        extra = {
            **(extra_context or {}),
            **self.undoable(request),
            "title": _("Queue of questions"),
        }
        return super().changelist_view(request, extra)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        asked = (
            Question.objects.filter(group=object_id) if object_id.isdecimal() else []
        )
        pages = Paginator(asked, QUESTIONS_A_PAGE)
        extra = {
            **(extra_context or {}),
            **self.undoable(request),
            "title": _("Group of questions"),
            "subtitle": None,
            "questions": pages.get_page(request.GET.get("questions")),
        }
        return super().change_view(request, object_id, form_url, extra)

    @admin.display(description=_("question"), ordering="title")
    def asked(self, group: QuestionGroup) -> SafeString:
        title = Truncator(group.title).chars(TITLE_LETTERS)
        return format_html('<bdi dir="auto">{}</bdi>', title)

    @admin.display(description=_("reason"))
    def reasons(self, group: QuestionGroup) -> str:
        return _named(Question.Reason, group.summary.reasons)

    @admin.display(description=_("languages"))
    def spoken(self, group: QuestionGroup) -> SafeString:
        varieties = _named(Question.Variety, group.summary.varieties)
        channels = _named(dict(ChannelFilter.choices_of), group.summary.channels)
        return format_html("{}<br><small>{}</small>", varieties, channels)

    @admin.display(description=_("questions"))
    def size(self, group: QuestionGroup) -> int:
        return group.summary.count

    @admin.display(description=_("due at"), ordering="due_at")
    def due(self, group: QuestionGroup) -> SafeString:
        age = _("asked %(time)s ago") % {"time": timesince(group.opened_at, depth=1)}
        if not group.is_overdue:
            day = date_format(localtime(group.due_at), "SHORT_DATE_FORMAT")
            return format_html("{}<br><small>{}</small>", day, age)
        late = timesince(group.due_at, depth=1)
        overdue = _("overdue by %(time)s") % {"time": late}
        line = '<strong class="overdue">{}</strong><br><small>{}</small>'
        return format_html(line, overdue, age)

    @admin.display(description=_("deliveries"))
    def delivered(self, group: QuestionGroup) -> str:
        made = Delivery.objects.filter(answer__group=group).select_related("question")
        lines = (f"{each} {each.reason}".strip() for each in made[:DELIVERIES_SHOWN])
        return "\n".join(lines) or "-"


def _named(choices: Any, codes: set[str]) -> str:
    labels = dict(getattr(choices, "choices", choices))
    return gettext(", ").join(sorted(str(labels.get(code, code)) for code in codes))
