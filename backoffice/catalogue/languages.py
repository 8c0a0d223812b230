"""The languages that catalogue texts are written in."""

from enum import StrEnum


class Language(StrEnum):
    FRENCH = "fr"
    ARABIC = "ar"
    ENGLISH = "en"


def catalogue_language(code: str) -> Language:
    """The catalogue language that answers a conversation language: Darija reads the Arabic texts."""
    return Language.ARABIC if code == "ary" else Language(code)
