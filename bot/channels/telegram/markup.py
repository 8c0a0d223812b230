"""Writes a text as the HTML that Telegram reads."""

import re
from html import escape

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_ADDRESS = re.compile(r"https?://[^\s\u2068\u2069]+")
_ARABIC = re.compile("[\u0600-\u06ff]")


def html(text: str) -> str:
    """Escapes everything; addresses become links.

    Inside Arabic an address is isolated: a bare one swallows the isolate into the
    link, or scrambles its line without one.
    """
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
