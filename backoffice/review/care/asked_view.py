"""What is asked most without an answer."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from review.care.asked import tops
from review.care.care_view import CareView
from review.care.period import CHOICES, Period
from review.care.sheet import Sheet


class AskedView(CareView):
    """`days` is the period."""

    template_name = "admin/care/asked.html"
    title = gettext_lazy("Most asked without an answer")

    @property
    def period(self) -> Period:
        return Period.parse(self.request.GET.get("days"))

    def sheet(self) -> Sheet:
        header = (_("by"), _("title"), _("questions"), _("people"))
        rows = (
            (top.title, line.title, line.questions, line.people)
            for top in tops(self.period)
            for line in top.lines
        )
        return Sheet("most-asked", header, rows)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "tops": tops(self.period),
            "period": self.period,
            "periods": CHOICES,
        }
