"""Spelling of one text made uniform, whatever its script."""

import re
import unicodedata

ARABIC_FORMS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ء": "",
        "ـ": "",
        "ک": "ك",
        "پ": "ب",
        "چ": "ج",
        "ڤ": "ف",
        "ڥ": "ف",
        "گ": "ك",
        "ڭ": "ك",
        "ݣ": "ك",
        "ڨ": "ق",
        "؟": "?",
        "،": ",",
        "؛": ";",
        "٪": "%",
        "٫": ".",
        "٬": "",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "œ": "oe",
        "æ": "ae",
    }
)
ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
WORD = re.compile(r"\w+")


def normalise(text: str) -> str:
    """Lower-case `text` with Arabic letters in one form, without diacritics,
    accents, tatweel or elongation, and with ASCII digits.
    """
    folded = unicodedata.normalize("NFKC", text).lower().translate(ARABIC_FORMS)
    decomposed = unicodedata.normalize("NFD", folded)
    letters = (_ascii_digit(c) for c in decomposed if not unicodedata.combining(c))
    plain = "".join(letters).translate(ARABIC_FORMS)
    return " ".join(ELONGATED.sub(r"\1", plain).split())


def words(normalised: str) -> list[str]:
    """The words of a normalised text, without punctuation."""
    return WORD.findall(normalised)


def _ascii_digit(character: str) -> str:
    """`character`, or the ASCII digit of a decimal digit of another script."""
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))
