"""Conversations written as data: what the person says and what must come back."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.support.assistant import Answer

FOLDER = Path(__file__).resolve().parents[1] / "conversations"


@dataclass(frozen=True)
class Expectation:
    """What an answer must be; what is None or empty is not looked at.

    `ids` are exactly those of the answer, in order; `includes` must be among them.
    """

    kind: str | None = None
    ids: list[str] | None = None
    includes: list[str] = field(default_factory=list)
    language: str | None = None
    contains: list[str] = field(default_factory=list)
    not_contains: list[str] = field(default_factory=list)
    buttons: int | None = None

    def differences(self, answer: Answer) -> list[str]:
        """What is not as expected, one sentence each."""
        found = answer.custom
        checks = [
            (self.kind in (None, found.get("kind")), f"kind is {found.get('kind')}"),
            (self.ids in (None, found.get("ids")), f"ids are {found.get('ids')}"),
            (
                set(self.includes) <= set(found.get("ids") or []),
                f"ids are {found.get('ids')}",
            ),
            (
                self.language in (None, found.get("language")),
                f"language is {found.get('language')}",
            ),
            (
                self.buttons in (None, len(answer.buttons)),
                f"{len(answer.buttons)} buttons",
            ),
            *((text in answer.text, f"lacks {text!r}") for text in self.contains),
            *((text not in answer.text, f"has {text!r}") for text in self.not_contains),
        ]
        return [sentence for is_met, sentence in checks if not is_met]


@dataclass(frozen=True)
class Step:
    """The person types `user`, or presses the button number `choose`, from 1."""

    user: str | None
    choose: int | None
    expect: Expectation

    @classmethod
    def parse(cls, row: dict[str, Any]) -> "Step":
        unknown = set(row) - {"user", "choose", "expect"}
        if unknown or ("user" in row) == ("choose" in row):
            raise ValueError(f"A step has either user or choose, and expect: {row}")
        return cls(
            row.get("user"), row.get("choose"), Expectation(**row.get("expect", {}))
        )

    def message(self, before: Answer | None) -> str:
        """What is sent, after the answer `before`."""
        if self.user is not None:
            return self.user
        if before is None or self.choose is None or self.choose > len(before.buttons):
            raise ValueError(f"There is no button {self.choose}.")
        return before.buttons[self.choose - 1][1]


@dataclass(frozen=True)
class Conversation:
    """A YAML document `{name, steps: [{user or choose, expect}]}`."""

    name: str
    steps: tuple[Step, ...]


def conversations() -> Iterator[Conversation]:
    """All documents of all files, named after their file."""
    for path in sorted(FOLDER.glob("*/*.yml")):
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            name = f"{path.relative_to(FOLDER).with_suffix('')}: {document['name']}"
            steps = tuple(Step.parse(row) for row in document["steps"])
            yield Conversation(name, steps)
