"""Facts."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.source_inline import SourceInline
from catalogue.admin.three_languages import three


class FactAdmin(CatalogueAdmin):
    list_display = ("label", "kind", "value", "unit", "as_of")
    list_filter = ("kind",)
    search_fields = ("id", *three("label"), *three("text"), *three("unit"))
    inlines = (SourceInline,)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("id", "kind", "position"),
                    three("label"),
                    "value",
                    three("unit"),
                    three("text"),
                )
            },
        ),
        (_("How sure it is"), {"fields": ("as_of", three("note"))}),
    )
