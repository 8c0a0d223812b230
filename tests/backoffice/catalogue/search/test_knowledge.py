"""The knowledge search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from django.test import Client

from catalogue.models import Programme
from catalogue.search.catalogue_provider import CatalogueProvider
from catalogue.search.knowledge import THRESHOLD, Knowledge
from catalogue.search.passage import Passage

QUESTIONS = yaml.safe_load(
    (Path(__file__).parent / "questions.yml").read_text(encoding="utf-8")
)


class PublishedAnswers:
    """A provider as the review desk will have one."""

    def __init__(self) -> None:
        self.answers: list[Passage] = []

    def version(self) -> int:
        return len(self.answers)

    def passages(self, language: str) -> Iterator[Passage]:
        yield from self.answers


@pytest.fixture
def knowledge() -> Knowledge:
    return Knowledge((CatalogueProvider(),))


def top(knowledge: Knowledge, row: dict) -> str | None:
    hits = knowledge.search(row["question"], row["language"], 1)
    return hits[0].passage.id if hits else None


def test_most_questions_find_their_row(knowledge: Knowledge) -> None:
    answerable = [row for row in QUESTIONS if row.get("ids")]
    right = [row for row in answerable if top(knowledge, row) in row["ids"]]
    wrong = [
        row for row in answerable if top(knowledge, row) not in {None, *row["ids"]}
    ]
    assert len(right) / len(answerable) >= 0.8
    assert len(wrong) / len(answerable) <= 0.06


def test_questions_about_other_things_find_nothing(knowledge: Knowledge) -> None:
    others = [row for row in QUESTIONS if not row.get("ids")]
    assert sum(top(knowledge, row) is not None for row in others) / len(others) <= 0.05


def test_published_answers_come_first_and_are_found_at_once() -> None:
    published = PublishedAnswers()
    knowledge = Knowledge((published, CatalogueProvider()))
    question = "garantie pour les femmes entrepreneures"
    assert knowledge.search(question, "fr", 5)[0].passage.kind == "programme"
    published.answers.append(
        Passage(
            "answer",
            "7",
            "Femmes entrepreneures",
            "Oui.",
            "quelle garantie pour une femme entrepreneure",
        )
    )
    assert knowledge.search(question, "fr", 5)[0].passage.id == "7"
    assert (
        knowledge.search("certificat négatif", "fr", 5)[0].passage.kind == "programme"
    )


def test_an_edit_is_found_at_once(knowledge: Knowledge) -> None:
    question = "élevage d'autruches au Sahara"
    assert knowledge.search(question, "fr", 1) == []
    programme = Programme.objects.get(id="forsa")
    programme.benefits_fr = "Prime pour l'élevage d'autruches au Sahara"
    programme.save()
    assert knowledge.search(question, "fr", 1)[0].passage.id == "forsa"


def test_a_row_is_given_once(knowledge: Knowledge) -> None:
    ids = [hit.passage.id for hit in knowledge.search("auto-entrepreneur", "fr", 5)]
    assert len(ids) == len(set(ids)) > 0


def test_the_api_gives_text_date_and_source_in_the_language_asked(
    client: Client,
) -> None:
    result = client.get(
        "/api/v1/search/", {"q": "ضمان للنساء المقاولات", "language": "ary"}
    ).json()["results"][0]
    assert set(result) == {"kind", "id", "title", "text", "score", "as_of", "source"}
    assert (result["kind"], result["id"]) == ("programme", "ilayki")
    assert result["title"].startswith("إليكِ")
    assert THRESHOLD <= result["score"] <= 1
    assert set(result["source"]) == {"url", "title"}


def test_nothing_found_is_an_empty_list(client: Client) -> None:
    response = client.get("/api/v1/search/", {"q": "zzzzqqq", "language": "en"})
    assert (response.status_code, response.json()) == (200, {"results": []})


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"language": "fr"}, "q"),
        ({"q": " ", "language": "fr"}, "q"),
        ({"q": "x" * 1001, "language": "fr"}, "q"),
        ({"q": "x"}, "language"),
        ({"q": "x", "language": "de"}, "language"),
        ({"q": "x", "language": "fr", "limit": "3"}, "limit"),
    ],
)
def test_a_wrong_parameter_is_named(
    client: Client, parameters: dict[str, str], field: str
) -> None:
    response = client.get("/api/v1/search/", parameters)
    assert (response.status_code, list(response.json())) == (400, [field])
