from typing import Any

from rasa.shared.core.events import Event

SHARED = "share_location"
COORDINATES = frozenset({"latitude", "longitude"})


def stored_event(event: Event) -> dict[str, Any]:
    """The event as the tracker store keeps it: a shared location without its coordinates."""
    data = event.as_dict()
    parsed = data.get("parse_data") or {}
    if (parsed.get("intent") or {}).get("name") != SHARED:
        return data
    entities = [
        entity
        for entity in parsed.get("entities") or ()
        if entity.get("entity") not in COORDINATES
    ]
    bare = f"/{SHARED}"
    kept = {**parsed, "text": bare, "entities": entities}
    return {**data, "text": bare, "parse_data": kept}
