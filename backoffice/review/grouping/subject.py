"""What a question is about, in no language."""

from dataclasses import dataclass
from typing import Any

from review.models import Question

NAMES = ("programme", "hub", "place", "region", "organisation", "legal_form", "sector")
VAGUE = ("unsure", "out_of_scope", "nlu_fallback", "ask_other")


@dataclass(frozen=True)
class Subject:
    """The model's best guess and the ids that the question names."""

    intent: str
    names: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, question: Question) -> "Subject":
        guesses = [_text(guess, "intent") for guess in question.guesses]
        named = {
            (_text(entity, "entity"), _text(entity, "value"))
            for entity in question.entities
        }
        return cls(
            next((guess for guess in guesses if guess and guess not in VAGUE), ""),
            frozenset(name for name in named if name[0] in NAMES),
        )

    def is_same(self, other: "Subject") -> bool:
        """Both name the same things and ask the same of them; never true of nothing."""
        return bool(self.names and self.intent) and self == other


def _text(row: Any, key: str) -> str:
    return str(row.get(key, "")) if isinstance(row, dict) else ""
