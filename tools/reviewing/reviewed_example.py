"""What the back office exports."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tools.reviewing.sentence import in_one_line, is_held_out, sentence_key


@dataclass(frozen=True)
class ReviewedExample:
    """A sentence that staff gave an intent."""

    text: str
    variety: str
    intent: str

    @classmethod
    def parse(cls, row: Mapping[str, Any]) -> "ReviewedExample":
        """Raises KeyError."""
        return cls(
            in_one_line(str(row["text"])), str(row["variety"]), str(row["intent"])
        )

    @property
    def key(self) -> str:
        """The same for sentences that differ only in spelling signs."""
        return sentence_key(self.text)

    @property
    def is_held_out(self) -> bool:
        """Whether it is kept for the tests."""
        return is_held_out(self.key)


@dataclass(frozen=True)
class Proposal:
    """An intent that the assistant does not have; `examples` are (variety, text)."""

    name: str
    description: str
    examples: tuple[tuple[str, str], ...]

    @classmethod
    def parse(cls, row: Mapping[str, Any]) -> "Proposal":
        """Raises KeyError."""
        examples = {
            (str(each["variety"]), in_one_line(str(each["text"])))
            for each in row["examples"]
        }
        description = in_one_line(str(row["description"]))
        return cls(str(row["name"]), description, tuple(sorted(examples)))
