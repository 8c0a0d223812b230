"""The last good copy of the catalogue's names on disk."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bot.nlu.linking.names import Name, parse_names


@dataclass(frozen=True)
class NamesFile:
    """`names.json` in VAR_DIR, replaced whole or not at all."""

    path: Path

    def write(self, content: bytes) -> tuple[Name, ...]:
        """The names in `content`, after keeping it; raises NamesError and OSError."""
        names = parse_names(content)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(draft, self.path)
        except OSError:
            Path(draft).unlink(missing_ok=True)
            raise
        return names
