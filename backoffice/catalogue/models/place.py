"""Towns."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.linkable_row import LinkableRow
from catalogue.models.located_row import LocatedRow
from catalogue.models.region import Region


class Place(LinkableRow, LocatedRow):
    """Coordinates and population of GeoNames (CC BY 4.0)."""

    region = models.ForeignKey(
        Region,
        verbose_name=_("region"),
        on_delete=models.PROTECT,
        related_name="places",
    )
    population = models.PositiveIntegerField(_("population"), null=True, blank=True)
    geonames_id = models.PositiveIntegerField(
        _("GeoNames number"), null=True, blank=True
    )

    class Meta(LinkableRow.Meta):
        verbose_name = _("town")
        verbose_name_plural = _("towns")
