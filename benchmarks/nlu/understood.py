"""What the product's pipeline made of one evaluation row."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from benchmarks.nlu.evaluation_row import EvaluationRow
from benchmarks.nlu.trained_pipeline import TrainedPipeline

REFUSAL = "out_of_scope"


@dataclass(frozen=True)
class Understood:
    """The decided intent, the classifier's best guess and its confidence, and the values
    linked, by entity, and the intents of two or more questions in one message.
    """

    row: EvaluationRow
    intent: str
    guess: str
    confidence: float
    entities: dict[str, list[Any]]
    variety: str
    questions: tuple[str, ...] = ()

    @property
    def right(self) -> bool:
        """Whether the decided intent counts as right."""
        return self.intent in self.row.intents

    @property
    def in_scope(self) -> bool:
        """Whether the row should be answered."""
        return REFUSAL not in self.row.intents


def understand(pipeline: TrainedPipeline, row: EvaluationRow) -> Understood:
    """Parse a row in its conversation."""
    slots = {"language": row.previous, **row.context}
    parsed = pipeline.parse(
        row.text, {name: value for name, value in slots.items() if value}
    )
    entities: dict[str, list[Any]] = defaultdict(list)
    for entity in parsed["entities"]:
        entities[entity["entity"]].append(entity["value"])
    best = parsed["intent_ranking"][0]
    return Understood(
        row,
        parsed["intent"]["name"],
        best["name"],
        best["confidence"],
        dict(entities),
        parsed["language"]["variety"],
        tuple(question["intent"] for question in parsed.get("questions") or ()),
    )
