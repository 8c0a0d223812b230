"""The labelled questions of the grouping benchmark."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
HALVES = yaml.safe_load(
    (ROOT / "tests" / "evaluation" / "grouping.yml").read_text(encoding="utf-8")
)
VARIETIES = {"fr", "ar", "ary", "ary-Latn", "en"}


def _grouped() -> Iterator[tuple[str, str]]:
    for half in HALVES.values():
        for rows in half["groups"].values():
            for row in rows:
                yield from row.items()


def _single() -> Iterator[tuple[str, str]]:
    for half in HALVES.values():
        for row in half["singletons"]:
            yield from ((key, text) for key, text in row.items() if key != "near")


def test_there_are_enough_of_every_variety() -> None:
    varieties = Counter(variety for variety, _ in _grouped())
    assert set(varieties) == VARIETIES
    assert sum(varieties.values()) >= 200
    assert min(varieties.values()) >= 60
    assert sum(len(half["groups"]) for half in HALVES.values()) >= 40


def test_every_group_is_asked_in_four_varieties_or_more() -> None:
    for half in HALVES.values():
        for name, rows in half["groups"].items():
            assert len({variety for row in rows for variety in row}) >= 4, name


def test_a_single_question_comes_near_a_group_of_its_half() -> None:
    assert len(list(_single())) >= 30
    for half in HALVES.values():
        assert {row["near"] for row in half["singletons"]} <= set(half["groups"])


def test_no_question_stands_twice() -> None:
    texts = Counter(text for _, text in (*_grouped(), *_single()))
    assert [text for text, times in texts.items() if times > 1] == []


def test_no_question_is_trained_on() -> None:
    trained = "\n".join(
        file.read_text(encoding="utf-8")
        for file in (ROOT / "data" / "nlu").rglob("*.yml")
    ).splitlines()
    sentences = {line.strip().removeprefix("- ").strip() for line in trained}
    assert [text for _, text in (*_grouped(), *_single()) if text in sentences] == []
