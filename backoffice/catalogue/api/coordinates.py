"""A point on the map, in degrees (WGS 84)."""

from dataclasses import dataclass
from typing import Self

from django.db.models import F, FloatField, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import ASin, Cos, Power, Radians, Sin, Sqrt

EARTH_RADIUS_KM = 6371.0088


@dataclass(frozen=True)
class Coordinates:
    latitude: float
    longitude: float

    @classmethod
    def parse(cls, text: str) -> Self:
        """Of `lat,lon`; ValueError when it is no point on Earth."""
        latitude, longitude = (float(part) for part in text.split(","))
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValueError(text)
        return cls(latitude, longitude)

    def kilometres(self) -> Combinable:
        """Great-circle distance (haversine) to a row's `latitude` and `longitude`, as a database expression."""
        latitude = Radians(Value(self.latitude, output_field=FloatField()))
        half_north = (Radians(F("latitude")) - latitude) / 2.0
        half_east = Radians(F("longitude") - self.longitude) / 2.0
        chord = Power(Sin(half_north), 2) + Cos(latitude) * Cos(
            Radians(F("latitude"))
        ) * Power(Sin(half_east), 2)
        return 2 * EARTH_RADIUS_KM * ASin(Sqrt(chord))
