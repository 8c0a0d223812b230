"""Keeps Latin names and telephone numbers readable inside right-to-left text."""

import re

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_WORD = r"[A-Za-zÀ-ɏ0-9]+"
_CORE = rf"{_WORD}(?:[ \-–'’.&/+@_,:]{{1,3}}{_WORD})*"
_RUN = rf"(?=[A-Za-zÀ-ɏ]){_CORE}(?: ?\({_CORE}\)(?:[ \-–]{{1,3}}{_CORE})?)*"
_PATTERN = re.compile(
    rf"(?P<kept>https?://\S+|{FIRST_STRONG_ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE})"
    rf"|(?P<run>{_RUN})|(?P<phone>\+?\d{{1,4}}(?: \d{{1,4}}){{2,}})"
)
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_ARABIC = re.compile("[\u0600-\u06ff]")


def isolate(text: str) -> str:
    """Wraps every Latin run and spaced number of `text` in a Unicode isolate.

    Addresses stay bare: an isolate that touches a URL would become part of the link.
    What is isolated already stays as it is.
    """
    return _PATTERN.sub(_wrapped, text)


def isolate_whole(value: str) -> str:
    """Wraps a value that is Latin throughout, with its punctuation; others are unchanged."""
    is_latin = _LATIN.search(value) and not _ARABIC.search(value) and "://" not in value
    return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}" if is_latin else value


def _wrapped(match: "re.Match[str]") -> str:
    if match.lastgroup == "kept":
        return match.group()
    return f"{FIRST_STRONG_ISOLATE}{match.group()}{POP_ISOLATE}"
