"""Groups of words that mean one thing."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

GLUED = re.compile("^(?:[وف]?(?:ال|بال|لل|فال)|[وفبلك]|[ldfb])(?=..)")


class Phrases:
    """`phrases` are normalised and of two words or more; the last may be a beginning (`marche public*`)."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
        for phrase in sorted(phrases, key=len, reverse=True):
            first, *others = phrase.split()
            self._by_first[first].append((others, phrases[phrase]))

    def at(self, words: Sequence[str], place: int) -> tuple[int, str]:
        """How many words the longest phrase at `place` has, and its concept; (0, "") for none."""
        word = words[place]
        for first in (word, GLUED.sub("", word)):
            for others, concept in self._by_first.get(first, ()):
                following = words[place + 1 : place + 1 + len(others)]
                if len(following) == len(others) and all(map(_fits, others, following)):
                    return 1 + len(others), concept
        return 0, ""


def _fits(listed: str, word: str) -> bool:
    return word.startswith(listed[:-1]) if listed.endswith("*") else word == listed
