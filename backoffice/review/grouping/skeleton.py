"""One consonant skeleton for Darija in Arabic and in Latin letters."""

import re
from functools import lru_cache

ARABIC = str.maketrans("بتثجحخدذرزسشصضطظعغفقكلمنه", "bttjhxddrzsSsdtd3Gfqklmnh")
SILENT = re.compile("[اويءى]|ه$")
LATIN = (
    (re.compile("ch|sh"), "S"),
    (re.compile("kh|5"), "x"),
    (re.compile("gh"), "G"),
    (re.compile("ph|v"), "f"),
    (re.compile("qu|[cg]"), "k"),
    (re.compile("th|6"), "t"),
    (re.compile("dh"), "d"),
    (re.compile("[78]"), "h"),
    (re.compile("9"), "q"),
    (re.compile("p"), "b"),
    (re.compile("(?<=[ae])h$"), ""),
    (re.compile("[2aeiouwy]"), ""),
)
ARABIC_LETTER = re.compile("[\u0621-\u064a]")
DOUBLED = re.compile(r"(.)\1+")
BEFORE = re.compile("^(?:[fb]?l|k?[nt]|k|m)(?=...)")
AFTER = re.compile("(?<=...)(?:[nhk]m|n|t|h|k|S|l)$")


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """Of a normalised word: `خلص` and `khless` are `xls`; the word itself when it has no consonant."""
    if word.isdigit():
        return word
    bones = _arabic(word) if ARABIC_LETTER.search(word) else _latin(word)
    return DOUBLED.sub(r"\1", bones) or word


@lru_cache(maxsize=50_000)
def roots(word: str) -> tuple[str, ...]:
    """The skeleton, and what is left of it without a verb's or an article's additions."""
    whole = skeleton(word)
    bare = BEFORE.sub("", whole)
    found = (whole, bare, AFTER.sub("", whole), AFTER.sub("", bare))
    return tuple(dict.fromkeys(found))


def _arabic(word: str) -> str:
    return SILENT.sub("", word).translate(ARABIC)


def _latin(word: str) -> str:
    for pattern, letters in LATIN:
        word = pattern.sub(letters, word)
    return word
