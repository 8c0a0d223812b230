"""A row whose facts have a date and sources."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.fields.partial_date import validate_partial_date


class SourcedRow(models.Model):
    """`as_of` is the date of the newest source: a year, a month or a day."""

    as_of = models.CharField(
        _("as of"),
        max_length=10,
        blank=True,
        validators=[validate_partial_date],
        help_text=_("2026, 2026-02 or 2026-02-19"),
    )
    sources = GenericRelation(
        "catalogue.Source", content_type_field="row_type", object_id_field="row_id"
    )

    class Meta:
        abstract = True
