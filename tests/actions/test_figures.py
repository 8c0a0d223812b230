"""No figure is said without the date and the source of the row it is from."""

import json
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

from actions.dialogue.conversation import LANGUAGES
from tests.actions.test_every_answer import ASKED
from tests.support.figures import SourcedFigures, figures, unsupported
from tests.support.talk import Talk

Asked = tuple[str, dict[str, object]]

CITED = ("programmes", "hubs", "events", "facts")
ASPECTS = (
    "ask_programme", "ask_amount", "ask_rate", "ask_guarantee", "ask_fee",
    "ask_eligibility", "ask_documents", "ask_how_to_apply", "ask_deadline_or_status",
    "ask_source", "ask_contact", "ask_tax", "ask_online_services", "ask_company_creation",
)  # fmt: skip


def about_programmes(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for intent in ASPECTS:
        for id in ids["programmes"]:
            yield intent, {"programme": id}


def comparing(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for one, two in zip(ids["programmes"], ids["programmes"][1:]):
        yield "compare_programmes", {"programme": [one, two]}


def about_hubs(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for id in ids["hubs"]:
        for intent in ("ask_hub", "ask_contact", "ask_source"):
            yield intent, {"hub": id}


def about_organisations(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for intent in ("ask_contact", "list_programmes", "ask_programme"):
        for id in ids["organisations"]:
            yield intent, {"organisation": id}


def about_places(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for intent in ("ask_region", "list_hubs", "list_programmes", "list_financing"):
        for id in ids["regions"]:
            yield intent, {"region": id}
    for id in ids["places"]:
        yield "find_nearest_hub", {"place": id}


def everything_else(ids: dict[str, list[str]]) -> Iterator[Asked]:
    for intent, named, _ in ASKED:
        yield intent, named
    for text in ("emplois", "startups", "chiffre d'affaires", "sites", "bénéficiaires"):
        yield "ask_figures", {"text": text}


TOPICS = (
    about_programmes,
    comparing,
    about_hubs,
    about_organisations,
    about_places,
    everything_else,
)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_figure_has_its_date_and_source(environment, catalogue, topic):
    known = [SourcedFigures.of(row) for path in CITED for row in catalogue[path]]
    ids = {path: [row["id"] for row in found] for path, found in catalogue.items()}
    talks = cycle(map(Talk, LANGUAGES))
    faults = []
    for (intent, named), talk in zip(topic(ids), talks):
        talk.forget()
        reply = talk.say(intent, named.get("text", "quelque chose"), **_entities(named))
        said = json.dumps(_entities(named))
        language = talk.slots["language"]
        left = unsupported(reply.text, language, known, said)
        faults += [(intent, named, language, left)] if left else []
    assert faults == []


def _entities(named: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in named.items() if name != "text"}


ROW = {
    "name": {"fr": "Fonds 2030", "ar": None, "en": None},
    "as_of": "2026-02",
    "amount": 100000.0,
    "rate": 2.5,
    "sources": [{"url": "https://a.ma/x", "date": None}],
}
SOURCE = "🗓️ février 2026 · Source : https://a.ma/x"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"💰 Jusqu'à 100 000 DH à 2,5 %\n{SOURCE}", set()),
        (f"💰 Jusqu'à 100 001 DH\n{SOURCE}", {"100001"}),
        ("💰 Jusqu'à 100 000 DH\n🗓️ février 2026", {"100000", "2026"}),
        ("💰 Jusqu'à 100 000 DH\n🔗 https://a.ma/x", {"100000"}),
        ("1. A\n2. B, à 1\u00a0200 km", set()),
        ("📋 12 programmes dans notre catalogue :", set()),
        ("12 programmes", {"12"}),
        ("Fonds 2030 et fonds 2031", {"2031"}),
    ],
)
def test_figure_without_date_or_source_is_noticed(text, left):
    assert unsupported(text, "fr", [SourcedFigures.of(ROW)]) == left


def test_figures_are_read_however_they_are_written():
    assert figures("1 000 DH, 1.000,5 et 007 https://a.ma/9 a1@b.ma") == {
        "1000",
        "10005",
        "7",
    }
