"""Brings a word in Arabic or Latin letters to one rough pronunciation."""

import re
from functools import lru_cache

_ARABIC = str.maketrans(
    {
        "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "x", "د": "d", "ذ": "d",
        "ر": "r", "ز": "z", "س": "s", "ش": "c", "ص": "s", "ض": "d", "ط": "t", "ظ": "d", "ع": "",
        "غ": "k", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u",
        "ي": "i",
    }
)  # fmt: skip
_ARABIC_LONG_START = re.compile(r"^ا(?=[وي])")
_ARABIC_FEMININE = re.compile(r"ه$")
_LATIN = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[a-z])[2']|[2'](?=[a-z])", ""), (r"3", ""), (r"7", "h"), (r"9", "k"), (r"5", "X"),
        (r"6", "t"), (r"eaux?|au", "o"), (r"ch(?=[nrl])", "k"), (r"kh", "X"), (r"sh|ch|ç", "C"),
        (r"gh", "k"), (r"ph", "f"), (r"th", "t"), (r"dh", "d"), (r"dj|j", "J"), (r"qu|q|ck", "k"),
        (r"gu(?=[eiy])", "k"), (r"g(?=[eiy])", "J"), (r"g", "k"), (r"c(?=[eiy])", "s"), (r"c", "k"),
        (r"(?<=[a-zA-Z]{3})e$", ""),
        (r"x", "ks"), (r"oeu|oe|eu|ou|oo|w|o|u", "U"), (r"ai|ei|ee|y|e|i", "I"), (r"p", "b"),
        (r"v", "f"),
    )
]  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = str.maketrans("", "", "aiu")


@lru_cache(maxsize=65536)
def pronunciation(folded: str) -> str:
    """`intilaka` → `intilaka`, `انطلاقه` → `antlaka`; digits that stand for letters are read so."""
    if "\u0600" <= folded[:1] <= "\u06ff":
        opened = _ARABIC_LONG_START.sub("", folded)
        sounds = _ARABIC_FEMININE.sub("ا", opened).translate(_ARABIC)
    else:
        sounds = _latin(folded)
    return _REPEATED.sub(r"\1", sounds)


@lru_cache(maxsize=65536)
def skeleton(folded: str) -> str:
    """The consonants of the pronunciation."""
    return _REPEATED.sub(r"\1", pronunciation(folded).translate(_VOWELS))


def _latin(folded: str) -> str:
    sounds = _REPEATED.sub(r"\1", folded)
    for pattern, sound in _LATIN:
        sounds = pattern.sub(sound, sounds)
    return sounds.lower()
