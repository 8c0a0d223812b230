"""Catalogue entries to look at."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from review.care.care_view import CareView
from review.care.entries import to_look_at
from review.care.entry import Concern, Entry
from review.care.sheet import Sheet

LONGEST = 3650


class EntriesView(CareView):
    """`days` is from when on information is old, `concern` shows one reason only."""

    template_name = "admin/care/entries.html"
    title = gettext_lazy("Entries to look at")

    @property
    def days(self) -> int:
        given = self.request.GET.get("days", "")
        usable = given.isdecimal() and len(given) < 5 and 0 < int(given) <= LONGEST
        return int(given) if usable else settings.CARE_DAYS

    @property
    def concern(self) -> str:
        given = self.request.GET.get("concern", "")
        return given if given in set(Concern) else ""

    def entries(self) -> list[Entry]:
        return [
            entry
            for entry in to_look_at(self.days)
            if not self.concern or self.concern in entry.concerns
        ]

    def sheet(self) -> Sheet:
        header = (_("table"), _("identifier"), _("title"), _("as of"), _("why"))
        rows = (
            (entry.kind, entry.id, entry.title, entry.as_of, entry.why)
            for entry in self.entries()
        )
        return Sheet("entries", header, rows)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "entries": self.entries(),
            "days": self.days,
            "concern": self.concern,
            "concerns": Concern.choices,
            "longest": LONGEST,
        }
