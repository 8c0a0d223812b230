"""What makes two sentences the same, and on which side of the tests one falls."""

import hashlib
import re
import unicodedata

NOT_WORD = re.compile(r"[\W_]+")
# Rasa reads `[a](b)`, `[a]{b}` and `[a][b]` as a marked entity.
MARK = re.compile(r"\](?=[(\[{])")


def sentence_key(text: str) -> str:
    """The letters and digits, without case, accents or vowel signs."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return NOT_WORD.sub(" ", bare).strip()


def is_held_out(key: str) -> bool:
    """True for half of the sentences, the same ones for ever."""
    return bool(hashlib.sha256(key.encode()).digest()[0] & 1)


def in_one_line(text: str) -> str:
    """Without line breaks, invisible characters and what Rasa would take for a mark."""
    visible = "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or unicodedata.category(char)[0] != "C"
    )
    return MARK.sub("] ", " ".join(visible.split())).lstrip("/ ")
