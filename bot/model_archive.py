"""The trained model in use. Standard library only: training scripts use it too."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Optional

MANIFEST = "current.json"
FORMER = "former.json"


@dataclass(frozen=True)
class ModelArchive:
    """A model that we trained.

    `sha256` is of the archive; `inputs` is a hash of everything it was trained from.
    """

    file: str
    sha256: str
    inputs: str

    @classmethod
    def of(cls, path: Path, inputs: str) -> "ModelArchive":
        """Of an archive that was just trained."""
        return cls(path.name, sha256_of(path), inputs)

    @classmethod
    def current(cls, models_dir: Path) -> Optional["ModelArchive"]:
        """The model in use, or None when none was trained or the manifest is broken."""
        return cls._read(models_dir / MANIFEST)

    @classmethod
    def former(cls, models_dir: Path) -> Optional["ModelArchive"]:
        """The model in use before another one was, or None."""
        return cls._read(models_dir / FORMER)

    def save(self, models_dir: Path) -> None:
        """Put it in use; what was in use becomes the former one."""
        present = self.current(models_dir)
        if present is not None and present.file != self.file:
            present._write(models_dir / FORMER)
        self._write(models_dir / MANIFEST)

    def is_intact(self, models_dir: Path) -> bool:
        """Whether the archive is there and is the one that was trained."""
        path = models_dir / self.file
        return path.is_file() and sha256_of(path) == self.sha256

    @classmethod
    def _read(cls, path: Path) -> Optional["ModelArchive"]:
        try:
            return cls(**json.loads(path.read_text()))
        except (OSError, ValueError, TypeError):
            return None

    def _write(self, path: Path) -> None:
        """At once: a server that reads meanwhile gets the old or the new, whole."""
        temporary = path.with_name(f"{path.name}.new")
        temporary.write_text(json.dumps(asdict(self), indent=2))
        temporary.replace(path)


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
