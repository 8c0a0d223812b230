"""Dated facts about the Technopark network."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.catalogue_row import CatalogueRow
from catalogue.models.sourced_row import SourcedRow


class Fact(CatalogueRow, SourcedRow):
    """A figure (`value`, `unit`), an axis of the roadmap (`text`) or something about the company."""

    class Kind(models.TextChoices):
        FIGURE = "figure", _("figure")
        AXIS = "axis", _("axis of the roadmap")
        ORGANISATION = "organisation", _("about the company")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    label = models.CharField(_("label"), max_length=300)
    value = models.FloatField(_("value"), null=True, blank=True)
    unit = models.CharField(_("unit"), max_length=300, blank=True)
    text = models.TextField(_("text"), blank=True)
    note = models.TextField(_("note"), blank=True)

    class Meta(CatalogueRow.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")

    def __str__(self) -> str:
        return self.label or self.id
