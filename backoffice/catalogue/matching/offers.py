"""The programmes that one can apply for."""

from datetime import date
from functools import lru_cache

from django.utils.timezone import localdate

from catalogue.matching.offer import Offer
from catalogue.models import CatalogueVersion, Programme


def current_offers() -> tuple[Offer, ...]:
    """Read again when the catalogue or the day changes."""
    return _offers(CatalogueVersion.current(), localdate())


@lru_cache(maxsize=1)
def _offers(version: object, today: date) -> tuple[Offer, ...]:
    rows = Programme.objects.exclude(how_to_apply_fr="").exclude(how_to_apply_fr=None)
    return tuple(map(Offer.of, rows.prefetch_related("sectors", "regions")))
