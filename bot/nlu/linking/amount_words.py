"""The words around amounts of money."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.tokeniser import fold


@dataclass(frozen=True)
class AmountWords:
    """See data/lexicons/money.yml; `units` are worth so many dirhams each."""

    units: Mapping[str, float]
    foreign: frozenset[str]
    counted: frozenset[str]
    percent: frozenset[str]
    cues: frozenset[str]
    english: frozenset[str]
    links: frozenset[str]

    @classmethod
    def read(cls, lexicons: LexiconFiles) -> "AmountWords":
        """Raises LexiconError."""
        units = lexicons.phrases("money", "units")
        sets = ("foreign", "counted", "percent", "cues", "english")
        return cls(
            units={
                fold(word): float(worth)
                for worth, words in units.items()
                for word in words
            },
            links=frozenset(map(fold, lexicons.words("numbers", "of"))),
            **{
                name: frozenset(map(fold, lexicons.words("money", name)))
                for name in sets
            },
        )
