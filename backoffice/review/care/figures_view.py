"""How well the assistant and the staff do."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import get_language_bidi, gettext_lazy
from django.utils.translation import gettext as _

from review.care.care_view import CareView
from review.care.chart import Chart, Series
from review.care.figures import total, weeks
from review.care.period import CHOICES, Period
from review.care.sheet import Sheet
from review.care.week import Week

COLUMNS: dict[str, str | Promise] = {
    "answered": gettext_lazy("answered"),
    "asked_back": gettext_lazy("asked back"),
    "clarified": gettext_lazy("clarifications"),
    "unanswered": gettext_lazy("unanswered"),
    "out_of_scope": gettext_lazy("out of scope"),
    "share": gettext_lazy("share answered (%)"),
    "useful": gettext_lazy("useful"),
    "not_useful": gettext_lazy("not useful"),
    "staff_answers": gettext_lazy("answers by staff"),
    "staff_hours": gettext_lazy("median hours to an answer by staff"),
}
CHARTS: tuple[tuple[str | Promise, tuple[str, ...], float | None, str], ...] = (
    (gettext_lazy("Share answered"), ("share",), 100, " %"),
    (
        gettext_lazy("What the assistant said"),
        ("answered", "clarified", "unanswered", "out_of_scope"),
        None,
        "",
    ),
    (gettext_lazy("What people thought of it"), ("useful", "not_useful"), None, ""),
    (gettext_lazy("Hours to an answer by staff (median)"), ("staff_hours",), None, ""),
)


class FiguresView(CareView):
    """`days` is the period."""

    template_name = "admin/care/figures.html"
    title = gettext_lazy("Figures")

    @property
    def period(self) -> Period:
        return Period.parse(self.request.GET.get("days"))

    def sheet(self) -> Sheet:
        header = (_("week of"), *COLUMNS.values())
        rows = ((week.monday, *_cells(week)) for week in weeks(self.period))
        return Sheet("figures", header, rows)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        known = weeks(self.period)
        return {
            **super().get_context_data(**kwargs),
            "columns": COLUMNS.values(),
            "rows": [(week.monday, _cells(week)) for week in known],
            "total": _cells(total(self.period)),
            "summary": total(self.period),
            "charts": [_chart(known, *each) for each in CHARTS],
            "period": self.period,
            "periods": CHOICES,
        }


def _cells(week: Week) -> tuple[float | None, ...]:
    return attrgetter(*COLUMNS)(week)


def _chart(
    weeks: Sequence[Week],
    title: str | Promise,
    columns: tuple[str, ...],
    top: float | None,
    unit: str,
) -> Chart:
    return Chart(
        title=title,
        series=tuple(
            Series(COLUMNS[name], name, tuple(getattr(week, name) for week in weeks))
            for name in columns
        ),
        names=tuple(date_format(week.monday, "j M") for week in weeks),
        is_rtl=get_language_bidi(),
        top=top,
        unit=unit,
    )
