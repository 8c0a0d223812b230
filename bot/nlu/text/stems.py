"""Snowball stems of single words."""

import re
from functools import lru_cache

from Stemmer import Stemmer

ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")
ARABIC = Stemmer("arabic")
LATIN = (Stemmer("english"), Stemmer("french"))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a normalised word: Arabic by its letters, else the shorter of
    the English and the French one.
    """
    if ARABIC_LETTER.search(word):
        return str(ARABIC.stemWord(word))
    return min((str(stemmer.stemWord(word)) for stemmer in LATIN), key=len)
