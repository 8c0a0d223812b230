"""What a pipeline made of one example."""

from dataclasses import dataclass
from typing import Any

from benchmarks.nlu.example import Example

FALLBACKS = frozenset({"nlu_fallback", "unsure"})


@dataclass(frozen=True)
class Prediction:
    """`decided` is the intent that the pipeline acts on, `best` its best guess before
    any fallback, `confidence` that of the best guess, `seconds` the time of the parse.
    """

    example: Example
    decided: str
    best: str
    confidence: float
    seconds: float

    @classmethod
    def of(
        cls, example: Example, parsed: dict[str, Any], seconds: float
    ) -> "Prediction":
        """Read from Rasa's parse data."""
        ranking = parsed.get("intent_ranking") or [parsed["intent"]]
        guess = next(row for row in ranking if row["name"] not in FALLBACKS)
        decided = str(parsed["intent"]["name"])
        return cls(
            example, decided, str(guess["name"]), float(guess["confidence"]), seconds
        )
