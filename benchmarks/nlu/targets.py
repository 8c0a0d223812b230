"""The least that an evaluation must reach."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import yaml

from benchmarks.nlu.evaluation import Evaluation


@dataclass(frozen=True)
class Targets:
    """Shares, 0 to 1. `accuracy` counts for each variety, the others for all together."""

    accuracy: float
    out_of_scope_refused: float
    in_scope_refused: float
    entity_precision: float
    entity_recall: float
    language: float

    @classmethod
    def read(cls, path: Path) -> "Targets":
        """Raises KeyError when a target is missing."""
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
        return cls(**{field.name: float(values[field.name]) for field in fields(cls)})

    def missed(
        self, by_variety: Mapping[str, Evaluation], overall: Evaluation, language: float
    ) -> list[str]:
        """A line for each target that isn't reached."""
        reached = {
            **{
                f"accuracy, {v}": (e.accuracy, self.accuracy)
                for v, e in by_variety.items()
            },
            "out of scope refused": (
                overall.out_of_scope_refused,
                self.out_of_scope_refused,
            ),
            "in scope kept": (
                1 - (overall.in_scope_refused or 0),
                1 - self.in_scope_refused,
            ),
            "entity precision": (overall.entity_precision, self.entity_precision),
            "entity recall": (overall.entity_recall, self.entity_recall),
            "language": (language, self.language),
        }
        return [
            f"{name}: {value:.1%}, wanted {least:.1%}"
            for name, (value, least) in reached.items()
            if value is not None and value < least
        ]
