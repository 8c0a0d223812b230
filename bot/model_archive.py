"""The trained model in use. Standard library only: training scripts use it too."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

MANIFEST = "current.json"


@dataclass(frozen=True)
class ModelArchive:
    """A model that we trained.

    `sha256` is of the archive; `inputs` is a hash of everything it was trained from.
    """

    file: str
    sha256: str
    inputs: str

    @classmethod
    def current(cls, models_dir: Path) -> Optional["ModelArchive"]:
        """The model in use, or None when none was trained or the manifest is broken."""
        try:
            return cls(**json.loads((models_dir / MANIFEST).read_text()))
        except (OSError, ValueError, TypeError):
            return None

    def save(self, models_dir: Path) -> None:
        temporary = models_dir / f"{MANIFEST}.new"
        temporary.write_text(json.dumps(asdict(self), indent=2))
        temporary.replace(models_dir / MANIFEST)

    def is_intact(self, models_dir: Path) -> bool:
        """Whether the archive is there and is the one that was trained."""
        path = models_dir / self.file
        return path.is_file() and sha256_of(path) == self.sha256


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
