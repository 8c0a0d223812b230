"""The responses of `data/responses/`, as the domain has them."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "data" / "responses"


@lru_cache(maxsize=1)
def responses() -> dict[str, list[dict[str, Any]]]:
    """Returns every response by key."""
    merged: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(FOLDER.glob("*.yml")):
        merged |= yaml.safe_load(file.read_text(encoding="utf-8"))["responses"]
    return merged
