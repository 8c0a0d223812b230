"""A text in the three languages of the catalogue."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True)
class Text:
    fr: str
    ar: str
    en: str

    @classmethod
    def same(cls, text: str) -> Self:
        return cls(text, text, text)

    def columns(self, name: str) -> dict[str, str]:
        """Model columns: `name_fr`, `name_ar`, `name_en`."""
        return {f"{name}_fr": self.fr, f"{name}_ar": self.ar, f"{name}_en": self.en}
