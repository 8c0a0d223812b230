"""What a candidate may lose."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from tools.failure import Failure

NAMES = {
    "intents",
    "reviewed",
    "out_of_scope",
    "in_scope",
    "entities",
    "single_questions",
    "language",
    "two_questions",
    "conversations",
}


@dataclass(frozen=True)
class Margins:
    """Shares, 0 to 1, by the name of a measure."""

    shares: Mapping[str, float]

    @classmethod
    def read(cls, path: Path) -> "Margins":
        """Raises Failure for what is no margin."""
        try:
            given = dict(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
            shares = {str(name): float(value) for name, value in given.items()}
        except (OSError, yaml.YAMLError, ValueError, TypeError) as error:
            raise Failure(f"{path} cannot be read as margins: {error}.") from error
        for name, share in shares.items():
            if name not in NAMES or not 0 <= share < 1:
                raise Failure(f"{path}: {name}: {share} is no margin of a measure.")
        return cls(shares)

    def of(self, code: str) -> float:
        """Nothing where the file says nothing."""
        return self.shares.get(code.partition(":")[0], 0.0)
