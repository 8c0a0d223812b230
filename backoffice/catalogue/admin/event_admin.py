"""Events."""

from django.utils.translation import gettext_lazy as _

from catalogue.admin.catalogue_admin import CatalogueAdmin
from catalogue.admin.source_inline import SourceInline
from catalogue.admin.three_languages import three


class EventAdmin(CatalogueAdmin):
    rows = {"summary": 5}
    list_display = ("title", "starts_on", "ends_on", "online", "place", "region")
    list_filter = ("online", "region")
    list_select_related = ("place", "region")
    date_hierarchy = "starts_on"
    search_fields = ("id", *three("title"), *three("summary"))
    autocomplete_fields = ("place", "region")
    inlines = (SourceInline,)
    fieldsets = (
        (
            None,
            {"fields": (("id", "position"), three("title"), three("summary"), "url")},
        ),
        (
            _("When and where"),
            {"fields": (("starts_on", "ends_on"), ("online", "place", "region"))},
        ),
        (_("How sure it is"), {"fields": ("as_of",)}),
    )
