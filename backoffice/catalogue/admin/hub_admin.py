"""Hubs."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.source_inline import SourceInline
from catalogue.admin.three_languages import three


class HubAdmin(CatalogueAdmin):
    rows = {"services": 5, "aliases": 10}
    list_display = (
        "name",
        "kind",
        "city",
        "region",
        "status",
        "opened",
        "as_of",
        "confidence",
    )
    list_filter = ("status", "kind", "region", "confidence")
    list_select_related = ("region",)
    search_fields = (*CatalogueAdmin.search_fields, "operator", *three("city"))
    autocomplete_fields = ("organisations",)
    filter_horizontal = ("sectors",)
    inlines = (SourceInline,)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("id", "kind", "position"),
                    three("name"),
                    ("operator", "organisations"),
                )
            },
        ),
        (
            _("Where it is"),
            {
                "fields": (
                    three("city"),
                    "region",
                    three("address"),
                    ("latitude", "longitude", "precision"),
                )
            },
        ),
        (_("Contact"), {"fields": (("phone", "email", "website"),)}),
        (
            _("What it offers"),
            {"fields": (three("services"), "all_sectors", "sectors")},
        ),
        (
            _("How sure it is"),
            {
                "fields": (
                    ("status", "opened"),
                    three("status_note"),
                    ("as_of", "confidence"),
                )
            },
        ),
        (_("How people write it"), {"fields": (("aliases", "ambiguous_aliases"),)}),
    )
