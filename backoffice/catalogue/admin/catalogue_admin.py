"""What the pages of every catalogue table share."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.db.models import Field, QuerySet, TextField, URLField
from django.forms import Field as FormField
from django.http import HttpRequest
from import_export.admin import ImportExportModelAdmin
from import_export.forms import ExportForm
from simple_history.admin import SimpleHistoryAdmin

from catalogue.admin.plain_textarea import PlainTextarea
from catalogue.containing import containing
from catalogue.languages import Language
from catalogue.spreadsheets.catalogue_resource import resource_of

RIGHT_TO_LEFT = {"dir": "rtl", "lang": "ar"}


class CatalogueAdmin(ImportExportModelAdmin, SimpleHistoryAdmin):
    """Search without accents, history, spreadsheets, Arabic typed from right to left.

    `rows` maps a text's number of lines in the form where the usual 3 don't do.
    """

    rows: ClassVar[dict[str, int]] = {}
    search_fields: Sequence[str] = ("id", "name_fr", "name_ar", "name_en", "aliases")
    list_per_page = 50
    save_on_top = True
    export_form_class = ExportForm
    formfield_overrides = {URLField: {"assume_scheme": "https"}}

    class Media:
        css = {"all": ("staff/catalogue.css",)}

    def get_resource_classes(self, request: HttpRequest) -> list[type]:
        return [resource_of(self.model)]

    def get_readonly_fields(
        self, request: HttpRequest, obj: object = None
    ) -> Sequence[str]:
        fixed = super().get_readonly_fields(request, obj)
        return (*fixed, "id") if obj else fixed

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        return (
            containing(queryset, self.search_fields, search_term)
            if search_term
            else queryset
        ), False

    def formfield_for_dbfield(
        self, db_field: Field, request: HttpRequest, **kwargs: Any
    ) -> FormField | None:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is None:
            return None
        name, _underscore, language = db_field.name.rpartition("_")
        if isinstance(db_field, TextField):
            field.widget = PlainTextarea(
                attrs={"rows": self.rows.get(name, self.rows.get(db_field.name, 3))}
            )
        if language in set(Language) and hasattr(db_field, "translated_field"):
            field.widget.attrs |= (
                RIGHT_TO_LEFT
                if language == Language.ARABIC
                else {"dir": "ltr", "lang": language}
            )
        return field
