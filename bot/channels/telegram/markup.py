"""Writes a text as the HTML that Telegram reads."""

import re
from html import escape

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"

_ADDRESS = re.compile(r"https?://[^\s\u2068\u2069]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_NOT_OF_THE_TEXT = re.compile(rf"{_ADDRESS.pattern}|\u2068[^\u2069]*\u2069")
_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u0600-\u06ff]")


def html(text: str) -> str:
    """Escapes everything; addresses become links.

    Inside Arabic an address is isolated: a bare one swallows the isolate into the
    link, or scrambles its line without one. Phones give each line the side of its first
    letter, and take some signs for Latin letters, so that a mark keeps it on the right.
    """
    if _is_right_to_left(text):
        text = "\n".join(map(_marked, text.split("\n")))
    wrap = _ARABIC.search(text) is not None
    pieces, at = [], 0
    for match in _ADDRESS.finditer(text):
        pieces += [escape(text[at : match.start()]), _link(match.group(), wrap)]
        at = match.end()
    return "".join((*pieces, escape(text[at:])))


def _link(found: str, wrap: bool) -> str:
    address = found.rstrip(".,;:!?)\u060c\u061b\u061f")
    link = f'<a href="{escape(address)}">{escape(address)}</a>'
    rest = escape(found[len(address) :])
    return f"{FIRST_STRONG_ISOLATE}{link}{POP_ISOLATE}{rest}" if wrap else link + rest


def _is_right_to_left(text: str) -> bool:
    """Whether its first letter is Arabic, names in isolates and addresses apart."""
    first = _LETTER.search(_NOT_OF_THE_TEXT.sub("", text))
    return first is not None and _ARABIC.match(first.group()) is not None


def _marked(line: str) -> str:
    begins_right = not line or _ARABIC.match(line) is not None
    return line if begins_right else RIGHT_TO_LEFT_MARK + line
