"""Programmes described without their name."""

from pathlib import Path

import pytest
import yaml
from django.test import Client

from catalogue.lines import split_lines
from catalogue.models import Programme
from catalogue.renewal import renewed_once
from catalogue.search.described import Described

SENTENCES = yaml.safe_load(
    (Path(__file__).parent / "described.yml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row["ids"][0])
def test_a_description_leads_to_its_programme(row: dict) -> None:
    found = [each.id for each in Described().best(row["text"], 3)]
    assert set(found) & set(row["ids"])


def test_half_of_the_beliefs_are_on_the_right_one() -> None:
    best = [(Described().best(row["text"], 1)[0], row["ids"]) for row in SENTENCES]
    sure = [each.id in ids for each, ids in best if each.share > 0.5]
    assert len(sure) >= 5
    assert sum(sure) / len(sure) >= 0.9


def test_words_of_nothing_lead_nowhere() -> None:
    assert Described().best("🙂🙂", 3) == []


def test_no_sentence_under_test_is_in_the_catalogue() -> None:
    known = {
        line
        for programme in Programme.objects.all()
        for line in split_lines(programme.wordings)
    }
    assert known
    assert not known & {row["text"] for row in SENTENCES}


def test_a_description_that_staff_add_counts_at_once() -> None:
    described = Described()
    sentence = "zorglub xylophone quincaillerie"
    assert described.best(sentence, 1)[0].share < 0.5
    programme = Programme.objects.get(id="forsa")
    programme.wordings += f"\n{sentence}"
    with renewed_once():
        programme.save()
    best = described.best(sentence, 1)[0]
    assert (best.id, best.share > 0.9) == ("forsa", True)


def test_the_api_gives_the_likeliest_first(client: Client) -> None:
    reply = client.get("/api/v1/described/", {"q": SENTENCES[0]["text"]}).json()
    rows = reply["results"]
    assert rows[0]["id"] == "finea-marches-publics"
    assert rows == sorted(rows, key=lambda row: -row["likeness"])
    assert len(rows) == 5


def test_the_api_refuses_what_it_does_not_know(client: Client) -> None:
    assert client.get("/api/v1/described/").status_code == 400
    wrong = client.get("/api/v1/described/", {"q": "x", "limit": 3})
    assert wrong.status_code == 400
