import hashlib
from collections.abc import Iterable
from pathlib import Path

from tools.paths import ROOT

IGNORED = {"__pycache__", ".venv", ".DS_Store"}


def content_hash(sources: Iterable[str], extra: str = "") -> str:
    """A hash of the files in `sources`, files or folders relative to the root."""
    digest = hashlib.sha256(extra.encode())
    for source in sources:
        for path in _files(ROOT / source):
            digest.update(str(path.relative_to(ROOT)).encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(
        file
        for file in path.rglob("*")
        if file.is_file() and not IGNORED.intersection(file.parts)
    )
