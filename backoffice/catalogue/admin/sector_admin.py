"""Sectors."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.three_languages import three


class SectorAdmin(CatalogueAdmin):
    rows = {"aliases": 20}
    list_display = ("name", "id")
    fieldsets = (
        (None, {"fields": (("id", "position"), three("name"))}),
        (_("How people write it"), {"fields": (("aliases", "ambiguous_aliases"),)}),
    )
