"""The figures of a reply, and whether a row that the reply dates and cites has them."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter
from typing import Any

from babel import Locale

from actions.clients.source import unquoted
from bot.nlg.partial_date import format_partial_date
from bot.nlg.renderer import LOCALES
from tests.support.responses import responses

ADDRESS = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+")
FIGURE = re.compile(r"\d+(?:[\s\u00a0\u202f.,]\d+)*")
ISOLATES = re.compile("[\u2066-\u2069]")
PLACE_IN_LIST = re.compile(r"^\d+\. ", re.MULTILINE)
DISTANCE = re.compile(r"\d[\d\u00a0.,]* ?(?:km|كلم)")
WHOLE = re.compile(r"(: \d+)\.0(?=[,}])")
COUNTED_OR_SAID = frozenset({"total", "facts"})
NO_LINK = ("utter_date_only", "utter_date_unknown", "utter_source_title")


@dataclass(frozen=True)
class SourcedFigures:
    """The figures of one row of the catalogue, with what must be said beside them."""

    names: tuple[str, ...]
    figures: frozenset[str]
    links: tuple[str, ...]
    as_of: str | None

    @classmethod
    def of(cls, row: dict[str, Any]) -> "SourcedFigures":
        """Reads a programme, hub, event or fact as the API gives it."""
        name = row.get("name") or row.get("label") or row["title"]
        links = [source["url"] for source in row["sources"] if source["url"]]
        content = json.dumps(row, ensure_ascii=False)
        return cls(
            tuple(filter(None, name.values())),
            frozenset(figures(WHOLE.sub(r"\1", content))),
            tuple(map(unquoted, links)),
            row["as_of"],
        )

    def are_cited(self, text: str, language: str) -> bool:
        """Whether `text` has the date and a link, or says which of them isn't known."""
        if not self.links:
            named = any(name in text for name in self.names)
            return named and _says_one_of(NO_LINK, text, language)
        if not any(link in text for link in self.links):
            return False
        locale = Locale.parse(LOCALES[language])
        return self.as_of is None or format_partial_date(self.as_of, locale) in text


def figures(text: str) -> set[str]:
    """Every number in `text` as bare digits: 2.5, 2,5 and 25 are alike, addresses have none."""
    found = FIGURE.findall(ADDRESS.sub(" ", text))
    return {re.sub(r"\D", "", number).lstrip("0") or "0" for number in found}


def unsupported(
    text: str, language: str, rows: Iterable[SourcedFigures], said: str = ""
) -> set[str]:
    """The figures of a reply that are in no row whose date and source it gives.

    Names, what the reply counts or computes itself and what the person `said` are no
    figures of the catalogue.
    """
    known = tuple(rows)
    plain = ISOLATES.sub("", text)
    claims = _claims(plain, language)
    for name in {name for row in known for name in row.names if figures(name)}:
        claims = claims.replace(name, " ")
    left = figures(claims) - figures(said)
    for row in known:
        if left and not left.isdisjoint(row.figures) and row.are_cited(plain, language):
            left -= row.figures
    return left


def _claims(text: str, language: str) -> str:
    for own in (PLACE_IN_LIST, DISTANCE, _own_words(language)):
        text = own.sub(" ", text)
    return text


@lru_cache
def _own_words(language: str) -> "re.Pattern[str]":
    """Lines that count what is listed or repeat what was said, and those without a field."""
    texts = (_text(variations, language) for variations in responses().values())
    return _lines(text for text in texts if _is_own(text))


def _says_one_of(keys: tuple[str, ...], text: str, language: str) -> bool:
    texts = (_text(responses()[key], language) for key in keys)
    return bool(_lines(texts).search(text))


def _text(variations: list[dict[str, Any]], language: str) -> str:
    return next(
        str(variation["text"])
        for variation in variations
        if variation["condition"][0]["value"] == language
    )


def _is_own(text: str) -> bool:
    names = {name for _, name, _, _ in Formatter().parse(text) if name}
    return bool(names & COUNTED_OR_SAID) or (not names and bool(figures(text)))


def _lines(texts: Iterable[str]) -> "re.Pattern[str]":
    """Whole lines that are one of `texts`, whatever is in their fields."""
    return re.compile(
        "|".join(f"^{_any_fields(text)}$" for text in texts), re.MULTILINE
    )


def _any_fields(text: str) -> str:
    return "".join(
        re.escape(words) + (".*" if name else "")
        for words, name, _, _ in Formatter().parse(text)
    )
