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
LAUGH = 3
"""Letters kept of a word that is one letter over and over, such as `hhhhh`."""
ELONGATED = re.compile(r"(?P<only>\b([^\W\d_])\2{2,}\b)|([^\W\d_])\3{2,}")
WORD = re.compile(r"\w+|[\u2190-\u2bff\u2e80-\uffff\U0001f000-\U0001faff]")
"""Words, and single signs such as emoji."""


def normalise(text: str) -> str:
    """Lower-case `text` with Arabic letters in one form, without diacritics,
    accents, tatweel or elongation, and with ASCII digits.
    """
    folded = unicodedata.normalize("NFKC", text).lower().translate(ARABIC_FORMS)
    decomposed = unicodedata.normalize("NFD", folded)
    letters = (_ascii_digit(c) for c in decomposed if not unicodedata.combining(c))
    plain = "".join(letters).translate(ARABIC_FORMS)
    return " ".join(ELONGATED.sub(_shortened, plain).split())


def words(normalised: str) -> list[str]:
    """The words and emoji of a normalised text, without punctuation."""
    return WORD.findall(normalised)


def _shortened(match: re.Match[str]) -> str:
    """One letter of a lengthened run, or a short laugh."""
    return match.group()[0] * (LAUGH if match["only"] else 1)


def _ascii_digit(character: str) -> str:
    """`character`, or the ASCII digit of a decimal digit of another script."""
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))
