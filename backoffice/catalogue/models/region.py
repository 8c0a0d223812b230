"""The twelve regions of Morocco."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.linkable_row import LinkableRow


class Region(LinkableRow):
    """Its id is its ISO 3166-2 code."""

    iso = models.CharField(_("ISO 3166-2 code"), max_length=6)
    seat = models.CharField(_("seat"), max_length=100, blank=True)
    seat_latitude = models.FloatField(_("latitude of the seat"), null=True, blank=True)
    seat_longitude = models.FloatField(
        _("longitude of the seat"), null=True, blank=True
    )
    cri = models.ForeignKey(
        "catalogue.Hub",
        verbose_name=_("regional investment centre"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta(LinkableRow.Meta):
        verbose_name = _("region")
        verbose_name_plural = _("regions")
