"""Programmes."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.source_inline import SourceInline
from catalogue.admin.three_languages import three


class ProgrammeAdmin(CatalogueAdmin):
    rows = {
        "summary": 7,
        "benefits": 5,
        "eligibility": 6,
        "documents": 6,
        "how_to_apply": 5,
        "aliases": 10,
        "wordings": 10,
    }
    list_display = (
        "name",
        "kind",
        "status",
        "amount_max_mad",
        "as_of",
        "confidence",
    )
    list_filter = (
        "status",
        "kind",
        "confidence",
        "women_only",
        "diaspora",
        "sectors",
        "regions",
    )
    search_fields = (*CatalogueAdmin.search_fields, "operator", *three("summary"))
    autocomplete_fields = ("organisations",)
    filter_horizontal = ("sectors", "regions")
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
        (_("What it is"), {"fields": (three("summary"), three("benefits"), "need")}),
        (
            _("Money"),
            {
                "fields": (
                    (
                        "amount_min_mad",
                        "amount_max_mad",
                        "rate_percent",
                        "guarantee_percent",
                    ),
                    three("fee"),
                )
            },
        ),
        (
            _("Whom it is for"),
            {
                "fields": (
                    ("stages", "legal_forms"),
                    ("age_min", "age_max", "women_only", "diaspora"),
                    "all_sectors",
                    "sectors",
                    "all_regions",
                    "regions",
                    three("audience_other"),
                    three("eligibility"),
                )
            },
        ),
        (
            _("How to apply"),
            {
                "fields": (
                    three("documents"),
                    three("how_to_apply"),
                    ("url", "contact"),
                    ("status", "deadline"),
                )
            },
        ),
        (_("How sure it is"), {"fields": (("as_of", "confidence"), three("caveat"))}),
        (
            _("How people write it"),
            {"fields": (("aliases", "ambiguous_aliases"), "wordings")},
        ),
    )
