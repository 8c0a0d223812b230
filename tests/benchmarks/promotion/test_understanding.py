"""Every measure, on a folder of messages."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.promotion.measure import Measure
from benchmarks.promotion.understanding import understanding

FRENCH = [
    {"text": "combien", "intent": ["ask_amount"]},
    {
        "text": "le taux de Forsa",
        "intent": ["ask_rate"],
        "entities": {"programme": ["forsa"]},
    },
    {"text": "la météo", "intent": ["out_of_scope"]},
]
FILES = {
    "fr.yml": FRENCH,
    "reviewed/fr.yml": [{"text": "l'intérêt", "intent": ["ask_rate"]}],
    "language.yml": [
        {"text": "hello", "variety": "en"},
        {"text": "ok", "language": "ary", "previous": "ary"},
    ],
    "two_questions.yml": [
        {"text": "taux et frais", "questions": ["ask_rate", "ask_fee"]}
    ],
}


class Pipeline:
    """Understands what it is told to."""

    def __init__(self) -> None:
        self.parsed: dict[str, dict[str, Any]] = {}

    def parse(
        self, text: str, slots: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        given = self.parsed.get(text, {})
        intent = {"name": given.get("intent", "ask_amount"), "confidence": 0.9}
        return {
            "intent": intent,
            "intent_ranking": [intent],
            "entities": given.get("entities", []),
            "language": {"variety": given.get("variety", "fr")},
            "questions": [{"intent": name} for name in given.get("questions", [])],
        }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, rows in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(rows))
    for name in ("ar", "ary", "ary-Latn", "en", "mix"):
        (tmp_path / f"{name}.yml").write_text("[]")
    return tmp_path


def measured(pipeline: Pipeline, folder: Path) -> dict[str, Measure]:
    return {each.code: each for each in understanding(pipeline, folder)}  # type: ignore[arg-type]


def test_what_is_understood_counts(folder: Path) -> None:
    pipeline = Pipeline()
    forsa = {"entity": "programme", "value": "forsa"}
    pipeline.parsed = {
        "le taux de Forsa": {"intent": "ask_rate", "entities": [forsa]},
        "la météo": {"intent": "out_of_scope"},
        "l'intérêt": {"intent": "ask_rate"},
        "hello": {"variety": "en"},
        "ok": {"variety": "ary-Latn"},
        "taux et frais": {"questions": ["ask_rate", "ask_fee"]},
    }
    shares = {code: each.share for code, each in measured(pipeline, folder).items()}
    names = "intents:fr reviewed:fr out_of_scope in_scope entities single_questions language two_questions"
    assert shares == dict.fromkeys(names.split(), 1.0)


def test_what_is_misunderstood_does_not(folder: Path) -> None:
    pipeline = Pipeline()
    pipeline.parsed = {
        "combien": {"intent": "out_of_scope", "questions": ["ask_rate", "ask_fee"]},
    }
    measures = measured(pipeline, folder)
    shares = {code: round(each.share, 2) for code, each in measures.items()}
    assert shares == {
        "intents:fr": 0.0,
        "reviewed:fr": 0.0,
        "out_of_scope": 0.0,
        "in_scope": 0.5,
        "entities": 0.0,
        "single_questions": 0.67,
        "language": 0.0,
        "two_questions": 0.0,
    }
    made = [outcome.made for outcome in measures["intents:fr"].outcomes]
    assert made == ["out_of_scope", "ask_amount", "ask_amount"]


def test_no_reviewed_questions_give_no_measure(folder: Path) -> None:
    (folder / "reviewed" / "fr.yml").unlink()
    assert "reviewed:fr" not in measured(Pipeline(), folder)
