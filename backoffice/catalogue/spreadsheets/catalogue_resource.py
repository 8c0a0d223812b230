"""How a table is written to a spreadsheet and read back."""

from typing import Any

from django.db.models import Field, ManyToManyField, Model
from import_export.resources import ModelResource, modelresource_factory
from import_export.widgets import Widget
from modeltranslation.translator import translator

from catalogue.fields.codes_field import CodesField
from catalogue.spreadsheets.codes_widget import CodesWidget


class CatalogueResource(ModelResource):
    """Rows are known by their id; a row without differences is left alone, a wrong one refuses the whole file."""

    @classmethod
    def widget_from_django_field(cls, f: Field, default: type[Widget] = Widget) -> type[Widget]:
        return CodesWidget if isinstance(f, CodesField) else super().widget_from_django_field(f, default)


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
        "report_skipped": True,
        "widgets": {column.name: {"separator": ","} for column in columns if isinstance(column, ManyToManyField)},
    }
