"""The steps of an application, one by one."""

from __future__ import annotations

import re

from actions.clients.text import Text

BETWEEN_SENTENCES = re.compile(r"(?<=[^\s.]{3}[.])\s+(?=[^\W\d_a-z])")


def steps(text: Text | None) -> tuple[Text, ...]:
    """Splits at sentences where all three languages have as many."""
    if text is None:
        return ()
    split = [_split(words) for words in (text.fr, text.ar, text.en)]
    if len({len(each) for each in split}) != 1:
        return (text,)
    return tuple(Text(*each) for each in zip(*split))


def _split(words: str | None) -> list[str]:
    return [
        step.strip() for step in BETWEEN_SENTENCES.split(words or "") if step.strip()
    ]
