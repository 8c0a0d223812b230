"""Distance as the crow flies."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0088

Point = tuple[float, float]


def kilometres(one: Point, two: Point) -> float:
    """Great-circle distance (haversine) between two points in degrees."""
    south, north = radians(one[0]), radians(two[0])
    half_up, half_across = (north - south) / 2, radians(two[1] - one[1]) / 2
    chord = sin(half_up) ** 2 + cos(south) * cos(north) * sin(half_across) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(chord))
