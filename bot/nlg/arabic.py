"""How Arabic words meet."""

import re

_TO = re.compile(r"(?:^|[^\u0600-\u06ff])ل$")
_THE = "ال"


def joined(before: str, after: str) -> str:
    """`before` and `after` in one; the preposition ل swallows the alif of an article."""
    if after.startswith(_THE) and _TO.search(before):
        return before + after[1:]
    return before + after
