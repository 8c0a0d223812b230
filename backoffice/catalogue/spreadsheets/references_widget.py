"""Rows of another table in a cell, by their ids: `tourism,agrifood`."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from import_export.widgets import ManyToManyWidget


class ReferencesWidget(ManyToManyWidget):
    def clean(
        self, value: str | None, row: dict | None = None, **kwargs: object
    ) -> QuerySet:
        """Raises ValueError for an id that does not exist, which the library leaves out."""
        found = super().clean(value, row, **kwargs)
        named = {each.strip() for each in str(value or "").split(self.separator)}
        missing = named - {each.pk for each in found} - {""}
        if missing:
            raise ValueError(_("There is no row “%s”.") % ", ".join(sorted(missing)))
        return found
