"""What a phrase stands for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One reading of a phrase: the value of an entity.

    `closeness` (0 to 1) says how near the phrase is to the official name, to order several
    readings; an `ambiguous` phrase is also an ordinary word or rather means another row.
    """

    entity: str
    value: str | int
    closeness: float = 1.0
    ambiguous: bool = False
