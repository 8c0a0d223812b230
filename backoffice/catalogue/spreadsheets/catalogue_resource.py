"""How a table is written to a spreadsheet and read back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import CharField, Field, ManyToManyField, Model, TextField
from django.utils.translation import gettext as _
from django.utils.translation import override
from import_export.fields import Field as ColumnField
from import_export.resources import ModelResource, modelresource_factory
from import_export.widgets import CharWidget, Widget
from modeltranslation.translator import translator

from catalogue.fields.codes_field import CodesField
from catalogue.spreadsheets.codes_widget import CodesWidget
from catalogue.spreadsheets.references_widget import ReferencesWidget


class CatalogueResource(ModelResource):
    """Rows are known by their id; a row without differences is left alone and out of the preview, a wrong one refuses the whole file."""

    @classmethod
    def widget_from_django_field(
        cls, f: Field, default: type[Widget] = Widget
    ) -> Callable[..., Widget]:
        if isinstance(f, CodesField):
            return CodesWidget
        if isinstance(f, ManyToManyField):
            return partial(ReferencesWidget, model=f.remote_field.model)
        return (
            CharWidget
            if isinstance(f, TextField)
            else super().widget_from_django_field(f, default)
        )

    @classmethod
    def widget_kwargs_for_field(
        cls, field_name: str, django_field: Field
    ) -> dict[str, Any]:
        """An empty cell of a workbook reads as an empty text, as an empty cell of a CSV does."""
        kwargs = super().widget_kwargs_for_field(field_name, django_field)
        empty = {"coerce_to_string": True, "allow_blank": True}
        return (
            {**kwargs, **empty}
            if isinstance(django_field, CharField | TextField)
            else kwargs
        )

    def import_field(
        self,
        field: ColumnField,
        instance: Model,
        row: dict[str, Any],
        is_m2m: bool = False,
        **kwargs: Any,
    ) -> None:
        """Raises ValueError, which the preview shows beside the column."""
        try:
            super().import_field(field, instance, row, is_m2m, **kwargs)
        except ArithmeticError as error:
            value = row.get(field.column_name)
            raise ValueError(_("“%s” is not a number.") % value) from error
        except ObjectDoesNotExist as error:
            value = row.get(field.column_name)
            raise ValueError(_("There is no row “%s”.") % value) from error

    def export_field(self, field: ColumnField, instance: Model, **kwargs: Any) -> Any:
        """Numbers with a decimal point whatever the staff member's language: 1,75 would read as 175 in another."""
        with override("en"):
            return super().export_field(field, instance, **kwargs)


def resource_of(model: type[Model]) -> type[CatalogueResource]:
    """All columns of a table but its sources, which staff edit in the form."""
    return modelresource_factory(model, CatalogueResource, _options(model))


def _options(model: type[Model]) -> dict[str, Any]:
    originals = set(translator.get_options_for_model(model).get_field_names())
    columns = [*model._meta.concrete_fields, *model._meta.many_to_many]
    return {
        "fields": [column.name for column in columns if column.name not in originals],
        "import_id_fields": ["id"],
        "clean_model_instances": True,
        "skip_unchanged": True,
        "report_skipped": False,
        "widgets": {
            column.name: {"separator": ","}
            for column in columns
            if isinstance(column, ManyToManyField)
        },
    }
