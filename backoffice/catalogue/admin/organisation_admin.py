"""Organisations."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.three_languages import three


class OrganisationAdmin(CatalogueAdmin):
    rows = {"aliases": 10}
    list_display = ("name", "id", "website")
    fieldsets = (
        (None, {"fields": (("id", "position"), three("name"), "website")}),
        (_("How people write it"), {"fields": (("aliases", "ambiguous_aliases"),)}),
    )
