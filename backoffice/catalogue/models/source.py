"""Where a fact was read."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.fields.partial_date import validate_partial_date


class Source(models.Model):
    """One publication cited by one row, in the order cited."""

    row_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    row_id = models.CharField(max_length=80)
    row = GenericForeignKey("row_type", "row_id")
    position = models.PositiveIntegerField(_("position"), default=0)
    url = models.URLField(_("address"), max_length=500, blank=True)
    title = models.CharField(_("title"), max_length=500)
    date = models.CharField(
        _("date"), max_length=10, blank=True, validators=[validate_partial_date]
    )

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ("position", "id")
        indexes = [models.Index(fields=["row_type", "row_id"])]

    def __str__(self) -> str:
        return self.title
