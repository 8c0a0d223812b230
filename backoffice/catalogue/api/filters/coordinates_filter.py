"""`near=lat,lon`."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _
from django_filters import Filter
from drf_spectacular.utils import extend_schema_field

from catalogue.api.coordinates import Coordinates


class CoordinatesField(forms.CharField):
    default_error_messages = {
        "coordinates": _("Give a latitude and a longitude in degrees: 33.57,-7.59")
    }

    def clean(self, value: str | None) -> Coordinates | None:
        text = super().clean(value)
        if not text:
            return None
        try:
            return Coordinates.parse(text)
        except ValueError:
            raise ValidationError(self.error_messages["coordinates"]) from None


@extend_schema_field(str)
class CoordinatesFilter(Filter):
    """Sorts by distance, nearest first, and adds `distance_km`; rows without coordinates come last."""

    field_class = CoordinatesField

    def filter(self, queryset: QuerySet, value: Coordinates | None) -> QuerySet:
        if value is None:
            return queryset
        nearest = F("distance_km").asc(nulls_last=True)
        return queryset.annotate(distance_km=value.kilometres()).order_by(
            nearest, "position", "id"
        )
