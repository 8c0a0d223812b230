"""One spelling for texts that differ only in accents, letter forms or punctuation."""

import re
import unicodedata

ARABIC_LETTERS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ڭ": "ك",
        "گ": "ك",
        "ڤ": "ف",
        "پ": "ب",
        "ـ": "",
    }
)
NOT_WORD = re.compile(r"[^\w]+")


def normalise(text: str) -> str:
    """Lower case, without accents, Arabic vowel signs, letter variants or punctuation; single spaces."""
    folded = text.casefold().translate(ARABIC_LETTERS)
    bare = "".join(
        char
        for char in unicodedata.normalize("NFKD", folded)
        if not unicodedata.combining(char)
    )
    return NOT_WORD.sub(" ", bare.translate(ARABIC_LETTERS)).strip()
