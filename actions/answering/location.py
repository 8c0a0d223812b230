"""Where a question is about."""

from __future__ import annotations

from dataclasses import dataclass

from actions.clients.catalogue import Catalogue
from actions.clients.text import Text
from actions.dialogue.question import Question


@dataclass(frozen=True)
class Location:
    """A town, a region (the point is its chief town), or a point sent by a phone.

    `name` and `region` are None for a point; degrees.
    """

    name: Text | None
    place: str | None
    region: str | None
    latitude: float
    longitude: float

    @property
    def slots(self) -> dict[str, str | None]:
        """What to remember of it."""
        return {"place": self.place, "region": self.region} if self.region else {}


def locate(question: Question, catalogue: Catalogue) -> Location | None:
    """Returns the first location that the question gives, or None.

    Raises:
        BackOfficeError: if the catalogue cannot say where it is.
    """
    if question.latitude is not None and question.longitude is not None:
        return Location(
            None, None, None, float(question.latitude), float(question.longitude)
        )
    if question.places:
        place = catalogue.place(question.places[0])
        return Location(
            place.name, place.id, place.region, place.latitude, place.longitude
        )
    if question.regions:
        region = catalogue.region(question.regions[0])
        return Location(region.name, None, region.id, region.latitude, region.longitude)
    return None
