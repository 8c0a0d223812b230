"""Everything that people may name in a message."""

from itertools import chain

from catalogue.api.serializers.name_serializer import NameSerializer
from catalogue.models import (
    Hub,
    LinkableRow,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
)

LINKABLE: tuple[tuple[str, type[LinkableRow]], ...] = (
    ("programme", Programme),
    ("hub", Hub),
    ("place", Place),
    ("region", Region),
    ("sector", Sector),
    ("organisation", Organisation),
)
COLUMNS = ("id", "name_fr", "name_ar", "name_en", "aliases", "ambiguous_aliases")


def names() -> dict[str, list[dict[str, object]]]:
    """`{"names": [{id, type, name, aliases, ambiguous}]}`"""
    rows = chain.from_iterable(_rows(kind, model) for kind, model in LINKABLE)
    return {"names": list(NameSerializer(rows, many=True).data)}


def _rows(kind: str, model: type[LinkableRow]) -> list[LinkableRow]:
    rows = list(model.objects.only(*COLUMNS))
    for row in rows:
        row.type = kind
    return rows
