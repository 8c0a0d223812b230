"""A row with a place on the map."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class LocatedRow(models.Model):
    """WGS 84 degrees; `precision` says what the point stands for."""

    class Precision(models.TextChoices):
        BUILDING = "building", _("building")
        STREET = "street", _("street")
        CITY = "city", _("city centre")

    latitude = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    precision = models.CharField(
        _("precision"), max_length=10, choices=Precision, default=Precision.CITY
    )

    class Meta:
        abstract = True
