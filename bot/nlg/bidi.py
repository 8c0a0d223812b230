"""Keeps Latin names and telephone numbers readable inside right-to-left text."""
import re

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_WORD = r"[A-Za-zÀ-ɏ0-9]+"
_CORE = rf"{_WORD}(?:[ \-–'’.&/+@_,:]{{1,3}}{_WORD})*"
_RUN = rf"(?=[A-Za-zÀ-ɏ]){_CORE}(?: ?\({_CORE}\)(?:[ \-–]{{1,3}}{_CORE})?)*"
_PATTERN = re.compile(
    rf"(?P<url>https?://\S+)|(?P<run>{_RUN})|(?P<phone>\+?\d{{1,4}}(?: \d{{1,4}}){{2,}})"
)


def isolate(text: str) -> str:
    """Wraps every Latin run and spaced number of `text` in a Unicode isolate.

    Addresses stay bare: an isolate that touches a URL would become part of the link.
    """
    return _PATTERN.sub(_wrapped, text)


def _wrapped(match: "re.Match[str]") -> str:
    if match.lastgroup == "url":
        return match.group()
    return f"{FIRST_STRONG_ISOLATE}{match.group()}{POP_ISOLATE}"
