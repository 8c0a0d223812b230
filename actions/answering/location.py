"""Where a question is about."""

from __future__ import annotations

from dataclasses import dataclass

from actions.answering.distance import Point, kilometres
from actions.clients.catalogue import Catalogue
from actions.clients.text import Text
from actions.dialogue.question import Question

# Towns of 5,000 people are dense north of this latitude and far apart south of it.
DENSE_ABOVE = 30.0
FAR_KM = {True: 55.0, False: 200.0}
# The northernmost land of Morocco; beyond it is Spain, nearer than many a Moroccan town.
NORTH_END = 35.95


@dataclass(frozen=True)
class Location:
    """A town, a region (the point is its chief town), or a point sent by a phone.

    A point has no `name`; its `place` and `region` are those of the nearest town.
    `is_outside` says that no town of the catalogue is near. Degrees.
    """

    name: Text | None
    place: str | None
    region: str | None
    latitude: float
    longitude: float
    is_outside: bool = False

    @property
    def slots(self) -> dict[str, str | None]:
        """What to remember of it; never the point."""
        return {"place": self.place, "region": self.region} if self.region else {}


def locate(question: Question, catalogue: Catalogue) -> Location | None:
    """Returns the first location that the question gives, or None.

    Raises:
        BackOfficeError: if the catalogue cannot say where it is.
    """
    point = _point(question)
    if point is not None:
        return _around(point, catalogue)
    if question.places:
        place = catalogue.place(question.places[0])
        return Location(
            place.name, place.id, place.region, place.latitude, place.longitude
        )
    if question.regions:
        region = catalogue.region(question.regions[0])
        return Location(region.name, None, region.id, region.latitude, region.longitude)
    return None


def _point(question: Question) -> Point | None:
    """The shared point; None where it is no point on Earth."""
    try:
        point = float(question.latitude or "nan"), float(question.longitude or "nan")
    except ValueError:
        return None
    return point if abs(point[0]) <= 90 and abs(point[1]) <= 180 else None


def _around(point: Point, catalogue: Catalogue) -> Location:
    nearest = min(
        catalogue.places(),
        key=lambda place: kilometres(point, (place.latitude, place.longitude)),
    )
    distance = kilometres(point, (nearest.latitude, nearest.longitude))
    if point[0] > NORTH_END or distance > FAR_KM[point[0] > DENSE_ABOVE]:
        return Location(None, None, None, *point, is_outside=True)
    return Location(None, nearest.id, nearest.region, *point)
