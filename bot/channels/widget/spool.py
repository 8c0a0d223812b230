import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Record = dict[str, Any]


class Spool:
    """One file for each record, named by its `id`, readable by the owner alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, record: Record) -> None:
        """Write a whole file or none. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        partial = self._file(record).with_suffix(f".{os.getpid()}.part")
        partial.touch(mode=0o600)
        with partial.open("w", encoding="utf-8") as file:
            json.dump(record, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(self._file(record))

    def records(self) -> Iterator[Record]:
        """Those on disk; another process may drop one meanwhile."""
        for file in sorted(self._folder.glob("*.json")):
            try:
                yield json.loads(file.read_bytes())
            except FileNotFoundError:
                continue

    def drop(self, record: Record) -> None:
        self._file(record).unlink(missing_ok=True)

    def _file(self, record: Record) -> Path:
        return self._folder / f"{record['id']}.json"
