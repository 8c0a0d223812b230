"""One condition of a programme, held against the person's profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Condition:
    """`verdict` is met, missed or unknown; `reason` says why it is unknown.

    Of ages and amounts `minimum` and `maximum` are required, otherwise one of `codes`.
    """

    fact: str
    verdict: str
    reason: str | None
    given: Any
    minimum: float | None = None
    maximum: float | None = None
    codes: tuple[str, ...] = ()

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Condition:
        required = row["required"]
        bounds = required if isinstance(required, dict) else {}
        return cls(
            fact=row["condition"],
            verdict=row["verdict"],
            reason=row["reason"],
            given=row["given"],
            minimum=bounds.get("min"),
            maximum=bounds.get("max"),
            codes=tuple(required) if isinstance(required, list) else (),
        )
