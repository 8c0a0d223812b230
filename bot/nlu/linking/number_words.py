"""The words that numbers are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.tokeniser import fold


@dataclass(frozen=True)
class NumberWords:
    """See data/lexicons/numbers.yml. `fractions` are of the word of 1000 or more beside them;
    `units` may be written to digits without a space.
    """

    values: Mapping[str, int]
    fractions: Mapping[str, float]
    conjunctions: frozenset[str]
    links: frozenset[str]
    suffixes: Mapping[str, int]
    units: frozenset[str]

    @classmethod
    def read(cls, lexicons: LexiconFiles) -> "NumberWords":
        """Raises LexiconError."""
        values = lexicons.phrases("numbers", "values")
        half, quarter = (
            lexicons.words("numbers", "half"),
            lexicons.words("numbers", "quarter"),
        )
        return cls(
            values={
                fold(word): value for value, words in values.items() for word in words
            },
            fractions={fold(w): 0.5 for w in half} | {fold(w): 0.25 for w in quarter},
            conjunctions=frozenset(map(fold, lexicons.words("numbers", "and"))),
            links=frozenset(map(fold, lexicons.words("numbers", "of"))),
            suffixes=lexicons.section("numbers", "suffixes", dict),
            units=frozenset(map(fold, _units(lexicons))),
        )


def _units(lexicons: LexiconFiles) -> list[str]:
    money = lexicons.phrases("money", "units").values()
    return [
        *lexicons.words("ages", "units"),
        *(word for words in money for word in words),
    ]
