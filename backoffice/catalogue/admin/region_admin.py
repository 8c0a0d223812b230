"""Regions."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.three_languages import three


class RegionAdmin(CatalogueAdmin):
    rows = {"aliases": 10}
    list_display = ("name", "iso", "seat", "cri")
    list_select_related = ("cri",)
    autocomplete_fields = ("cri",)
    fieldsets = (
        (None, {"fields": (("id", "iso", "position"), three("name"), "cri")}),
        (_("Seat"), {"fields": (three("seat"), ("seat_latitude", "seat_longitude"))}),
        (_("How people write it"), {"fields": (("aliases", "ambiguous_aliases"),)}),
    )
