"""Which script the words of a text are written in."""

import re
from collections.abc import Sequence

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
ARABIC = re.compile(r"[\u0621-\u064a\u0671-\u06d3]")
LATIN = re.compile(r"[a-z\u00e0-\u017f]")


def letter_words(text: str) -> list[str]:
    """The lower-case words of `text` that hold a letter of either script."""
    return [
        w for w in WORD.findall(text.lower()) if ARABIC.search(w) or LATIN.search(w)
    ]


def main_script(words: Sequence[str]) -> str:
    """`Arab` or `Latn`: Arabic as soon as a third of the words are in it, because
    who writes Arabic letters borrows Latin words and rarely the other way round.
    """
    arabic = sum(bool(ARABIC.search(word)) for word in words)
    return "Arab" if arabic * 3 >= len(words) else "Latn"


def in_script(words: Sequence[str], script: str) -> list[str]:
    """Those of `words` that are written in `script`."""
    pattern = ARABIC if script == "Arab" else LATIN
    return [word for word in words if pattern.search(word)]
