"""Lines about dated figures."""

from __future__ import annotations

from collections.abc import Iterable

from actions.answering.fields import Field, day, link, number
from actions.answering.part import Part, part
from actions.clients.fact import Fact
from actions.clients.source import newest
from actions.clients.text import Text


def value(fact: Fact) -> Field:
    return number(fact.value or 0)


def grouped(facts: Iterable[Fact]) -> dict[Text, list[Fact]]:
    """Figures of one label together, the newest first."""
    groups: dict[Text, list[Fact]] = {}
    for fact in sorted(facts, key=lambda fact: fact.as_of or "", reverse=True):
        groups.setdefault(fact.label, []).append(fact)
    return groups


def figure_line(fact: Fact) -> Part:
    """One figure with its date."""
    fields = {
        "label": fact.label.field,
        "value": value(fact),
        "unit": fact.unit.field if fact.unit else "",
    }
    if fact.as_of is None:
        return part("utter_figure_undated", **fields)
    return part("utter_figure", **fields, date=day(fact.as_of))


def note(fact: Fact) -> tuple[Part, ...]:
    return (part("utter_caveat", text=fact.note.field),) if fact.note else ()


def cited(facts: Iterable[Fact], most: int = 6) -> tuple[Part, ...]:
    """The newest source of each figure, without repeating one."""
    sources = (newest(fact.sources) for fact in facts)
    urls = dict.fromkeys(source.url for source in sources if source and source.url)
    return tuple(part("utter_source_link", link=link(url)) for url in list(urls)[:most])
