"""Towns."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.three_languages import three


class PlaceAdmin(CatalogueAdmin):
    rows = {"aliases": 8}
    list_display = ("name", "region", "population")
    list_filter = ("region",)
    list_select_related = ("region",)
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("id", "region", "position"),
                    three("name"),
                    ("population", "geonames_id"),
                )
            },
        ),
        (_("Where it is"), {"fields": (("latitude", "longitude", "precision"),)}),
        (_("How people write it"), {"fields": (("aliases", "ambiguous_aliases"),)}),
    )
