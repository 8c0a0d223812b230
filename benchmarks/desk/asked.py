from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.nlu.trained_pipeline import TrainedPipeline


@dataclass(frozen=True)
class Asked:
    """A labelled question; `group` is empty when nobody else asks it."""

    text: str
    variety: str
    group: str
    guesses: tuple[Mapping[str, Any], ...] = ()
    entities: tuple[Mapping[str, Any], ...] = ()

    @property
    def language(self) -> str:
        return self.variety.split("-")[0]


def read_asked(path: Path, pipeline: TrainedPipeline) -> dict[str, list[Asked]]:
    """The halves of the file, each question with what the assistant makes of it."""
    halves = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        half: [_understood(*row, pipeline) for row in _rows(content)]
        for half, content in halves.items()
    }


def _rows(content: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for group, rows in content["groups"].items():
        for row in rows:
            yield from ((group, variety, text) for variety, text in row.items())
    for row in content["singletons"]:
        yield from (("", *item) for item in row.items() if item[0] != "near")


def _understood(
    group: str, variety: str, text: str, pipeline: TrainedPipeline
) -> Asked:
    """As the action server posts it."""
    parsed = pipeline.parse(text)
    guesses = [
        {"intent": guess["name"], "confidence": guess["confidence"]}
        for guess in parsed["intent_ranking"][:3]
    ]
    entities = [
        {"entity": entity["entity"], "value": entity["value"]}
        for entity in parsed["entities"]
    ]
    return Asked(text, variety, group, tuple(guesses), tuple(entities))
