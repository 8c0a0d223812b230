"""One consonant skeleton for Darija in Arabic and in Latin letters.

`شحال`, `ch7al` and `chhal` become `Shl`. The letters of a skeleton: `S` ش, `x` خ,
`G` غ, `3` ع, `h` ح or ه, `q` ق; long and short vowels are dropped.
"""

import re
from functools import lru_cache

ARABIC = str.maketrans(
    {
        "ا": "",
        "ب": "b",
        "ت": "t",
        "ث": "t",
        "ج": "j",
        "ح": "h",
        "خ": "x",
        "د": "d",
        "ذ": "d",
        "ر": "r",
        "ز": "z",
        "س": "s",
        "ش": "S",
        "ص": "s",
        "ض": "d",
        "ط": "t",
        "ظ": "d",
        "ع": "3",
        "غ": "G",
        "ف": "f",
        "ق": "q",
        "ك": "k",
        "ل": "l",
        "م": "m",
        "ن": "n",
        "ه": "h",
        "و": "",
        "ي": "",
    }
)
DIGRAPHS = (
    ("ch", "S"),
    ("sh", "S"),
    ("kh", "x"),
    ("gh", "G"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("qu", "k"),
)
LATIN = str.maketrans(
    {
        "2": "",
        "5": "x",
        "6": "t",
        "7": "h",
        "8": "h",
        "9": "q",
        "c": "k",
        "g": "k",
        "p": "b",
        "v": "f",
        "a": "",
        "e": "",
        "i": "",
        "o": "",
        "u": "",
        "w": "",
        "y": "",
        "W": "w",
        "Y": "y",
    }
)
ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")
INITIAL_W = re.compile(r"^(?:ou|w)(?=[aeiouy0-9])|^w")
INITIAL_Y = re.compile(r"^y|^i(?=[aeou])")
SILENT_END = re.compile(r"(?<=[ae])h$")
DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The shared skeleton of a normalised `word`; the word itself if it has no letter.

    A word without consonants keeps its vowels, so that it isn't empty.
    """
    if word.isdigit():
        return word
    bones = _arabic(word) if ARABIC_LETTER.search(word) else _latin(word)
    return DOUBLED.sub(r"\1", bones) or word


def _arabic(word: str) -> str:
    first, rest = word[0], word[1:]
    body = rest.removesuffix("ه")
    initial = {"و": "w", "ي": "y"}.get(first, first)
    return (initial + body).translate(ARABIC)


def _latin(word: str) -> str:
    bones = INITIAL_Y.sub("Y", INITIAL_W.sub("W", SILENT_END.sub("", word)))
    for letters, sign in DIGRAPHS:
        bones = bones.replace(letters, sign)
    return bones.translate(LATIN)
