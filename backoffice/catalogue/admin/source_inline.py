"""A row's sources in its form."""

from django.contrib.contenttypes.admin import GenericTabularInline
from django.db.models import URLField

from catalogue.models import Source


class SourceInline(GenericTabularInline):
    model = Source
    ct_field = "row_type"
    ct_fk_field = "row_id"
    fields = ("position", "title", "url", "date")
    extra = 0
    classes = ("collapse",)
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
