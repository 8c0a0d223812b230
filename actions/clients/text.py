"""A text of the catalogue in its languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

ORDER = {
    "fr": ("fr", "en", "ar"),
    "ar": ("ar", "fr", "en"),
    "ary": ("ar", "fr", "en"),
    "en": ("en", "fr", "ar"),
}


@dataclass(frozen=True)
class Text:
    """The same words in French, Arabic and English; a missing language is None."""

    fr: str | None = None
    ar: str | None = None
    en: str | None = None

    @classmethod
    def parse(cls, value: Any) -> Text | None:
        """Reads `{fr, ar, en}`, or a plain string that stands for all; empty is None."""
        if isinstance(value, str):
            value = {"fr": value}
        if not value or not any(value.values()):
            return None
        return cls(value.get("fr"), value.get("ar"), value.get("en"))

    def in_language(self, language: str) -> str:
        """Returns the words in `language`, or in the nearest one that has any."""
        candidates = (getattr(self, code) for code in ORDER.get(language, ORDER["fr"]))
        return next((words for words in candidates if words), "")

    @property
    def field(self) -> dict[str, Any]:
        """The typed field of an answer's part."""
        return {"text": {"fr": self.fr, "ar": self.ar, "en": self.en}}
