"""The word lists of the linker, which are data."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


class LexiconError(ValueError):
    """A word list is missing or has another shape than agreed; the message names the file."""


@dataclass(frozen=True)
class LexiconFiles:
    """All word lists of a folder by the name of their file, as they were read."""

    lists: Mapping[str, Any]

    @classmethod
    def read(cls, folder: Path) -> "LexiconFiles":
        """Raises LexiconError."""
        paths = sorted(folder.glob("*.yml"))
        if not paths:
            raise LexiconError(f"There are no word lists in {folder}.")
        return cls({path.stem: _read(path) for path in paths})

    def write(self, folder: Path) -> None:
        """Keep the lists in `folder`, where `read` finds them."""
        for name, content in self.lists.items():
            text = yaml.safe_dump(content, allow_unicode=True)
            (folder / f"{name}.yml").write_text(text, encoding="utf-8")

    def words(self, name: str, key: str = "words") -> list[str]:
        """A list of words; raises LexiconError."""
        return self._checked(name, self.section(name, key, list), key)

    def phrases(self, name: str, key: str) -> dict[Any, list[str]]:
        """A mapping of values to their words; raises LexiconError."""
        section = self.section(name, key, dict)
        return {
            value: self._checked(name, words, value) for value, words in section.items()
        }

    def section(self, name: str, key: str, shape: type) -> Any:
        content = self.lists.get(name)
        section = content.get(key, shape()) if isinstance(content, dict) else None
        if not isinstance(section, shape):
            raise LexiconError(f"{name}.yml has no `{key}` that is a {shape.__name__}.")
        return section

    @staticmethod
    def _checked(name: str, words: Any, key: object) -> list[str]:
        if not isinstance(words, list) or not all(
            isinstance(word, str) for word in words
        ):
            raise LexiconError(f"{name}.yml: `{key}` is not a list of texts.")
        return words


def _read(path: Path) -> Any:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise LexiconError(f"{path} can't be read: {error}") from error
