"""The addresses of this folder under the staff site's."""

from django.contrib.admin import AdminSite

from review.care.asked_view import AskedView
from review.care.entries_view import EntriesView
from review.care.figures_view import FiguresView

SEES_DESK = "review.view_question"
SEES_CATALOGUE = "catalogue.view_programme"
PAGES = (
    ("figures", FiguresView, SEES_DESK),
    ("asked", AskedView, SEES_DESK),
    ("entries", EntriesView, SEES_CATALOGUE),
)


def register(site: AdminSite) -> None:
    for name, view, permission in PAGES:
        site.add_page(
            f"care/{name}/", f"care_{name}", view.as_view(), permission, view.title
        )
        csv = view.as_view(as_csv=True)
        site.add_page(f"care/{name}.csv", f"care_{name}_csv", csv, permission)
