"""What the intent classifier sees in a text: several views, each a list of features."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.nlu.text.bridge import skeleton
from bot.nlu.text.character_ngrams import character_ngrams
from bot.nlu.text.stems import stem

Words = Sequence[str]
MANY_WORDS = 8


@dataclass(frozen=True)
class View:
    """One way to look at the words of a text; `name` keeps its features apart."""

    name: str
    weight: float
    features: Callable[[Words], list[str]]


def stems(words: Words) -> list[str]:
    """Stems and pairs of neighbouring stems."""
    parts = [stem(word) for word in words]
    return parts + [f"{a} {b}" for a, b in pairwise(parts)]


def skipped_stems(words: Words) -> list[str]:
    """Pairs of stems with one or two words between them."""
    parts = [stem(word) for word in words]
    return [
        f"{first} {other}"
        for index, first in enumerate(parts)
        for other in parts[index + 2 : index + 4]
    ]


def letters(words: Words) -> list[str]:
    """Two to four neighbouring letters of a word."""
    return [gram for word in words for gram in character_ngrams(word, 2, 4)]


def skeletons(words: Words) -> list[str]:
    """Words of the shared Darija skeleton and pairs of neighbours."""
    parts = [skeleton(word) for word in words]
    return parts + [f"{a} {b}" for a, b in pairwise(parts)]


def outline(words: Words) -> list[str]:
    """How a text begins and ends, and how many words it has."""
    if not words:
        return []
    length = min(len(words), MANY_WORDS)
    return [f"^{words[0]}", f"{words[-1]}$", f"#{length}"]


def bones(words: Words) -> list[str]:
    """Two or three neighbouring consonants of the shared Darija skeleton."""
    return [gram for word in words for gram in character_ngrams(skeleton(word), 2, 3)]


INTENT_VIEWS = (
    View("stem", 1.0, stems),
    View("skip", 0.5, skipped_stems),
    View("char", 1.0, letters),
    View("bone", 1.0, bones),
    View("skeleton", 0.5, skeletons),
    View("outline", 0.3, outline),
)
