"""What became of every model that was tried: `history.json` beside the models."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from tools.failure import Failure

FILE = "history.json"
PROMOTED, REFUSED, ROLLED_BACK = "promoted", "refused", "rolled_back"


@dataclass(frozen=True)
class Trial:
    """`accepted` and `refused` are the inputs of the model put in use and of the one
    that is not, or not any more; `scores` are rows of `benchmarks.promotion`.
    """

    model: str
    compared_with: str
    decided_at: str
    decision: str
    accepted: str = ""
    refused: str = ""
    scores: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True)
class ModelHistory:
    """Oldest first."""

    path: Path
    trials: tuple[Trial, ...]

    @classmethod
    def read(cls, models_dir: Path) -> "ModelHistory":
        """Empty when there is none; raises Failure when it is broken."""
        path = models_dir / FILE
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            return cls(path, tuple(Trial(**row) for row in rows))
        except FileNotFoundError:
            return cls(path, ())
        except (OSError, ValueError, TypeError) as error:
            raise Failure(f"{path} is no history of models: {error}.") from error

    def add(self, trial: Trial) -> "ModelHistory":
        """With another trial, written."""
        longer = replace(self, trials=(*self.trials, trial))
        rows = [asdict(each) for each in longer.trials]
        draft = self.path.with_name(f"{FILE}.new")
        draft.write_text(json.dumps(rows, ensure_ascii=False, indent=1), "utf-8")
        draft.replace(self.path)
        return longer

    def is_refused(self, inputs: str) -> bool:
        """Whether the last model of these inputs was refused or given up."""
        for trial in reversed(self.trials):
            if inputs in (trial.accepted, trial.refused):
                return inputs == trial.refused
        return False


def now() -> str:
    """In ISO 8601, UTC."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds")
