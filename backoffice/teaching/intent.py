"""The assistant's intents, as staff know them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from django.utils.translation import get_language

FILE = Path(__file__).with_name("intents.yml")


@dataclass(frozen=True)
class Intent:
    """`titles` are by language: fr, ar, en."""

    name: str
    titles: dict[str, str]

    @property
    def title(self) -> str:
        """In the page's language."""
        language = (get_language() or "fr").split("-")[0]
        return self.titles.get(language, self.titles["fr"])

    @property
    def words(self) -> str:
        """All that it may be searched by, in small letters."""
        return " ".join([self.name, *self.titles.values()]).casefold()


@cache
def intents() -> dict[str, Intent]:
    """By name, in the order of the file."""
    rows = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return {name: Intent(name, titles) for name, titles in rows.items()}


def title_of(name: str) -> str:
    """The human name; the name itself for a proposed intent."""
    known = intents().get(name)
    return known.title if known else name
