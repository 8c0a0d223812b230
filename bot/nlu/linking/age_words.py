"""The words around ages."""

from dataclasses import dataclass

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.tokeniser import fold


@dataclass(frozen=True)
class AgeWords:
    """See data/lexicons/ages.yml; `youngest` and `oldest` in years."""

    units: frozenset[str]
    cues: frozenset[str]
    having: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    links: frozenset[str]
    conjunctions: frozenset[str]
    youngest: int
    oldest: int

    @classmethod
    def read(cls, lexicons: LexiconFiles) -> "AgeWords":
        """Raises LexiconError."""
        sets = ("units", "cues", "having", "not_before", "not_after")
        return cls(
            youngest=lexicons.section("ages", "youngest", int),
            oldest=lexicons.section("ages", "oldest", int),
            links=frozenset(map(fold, lexicons.words("numbers", "of"))),
            conjunctions=frozenset(map(fold, lexicons.words("numbers", "and"))),
            **{
                name: frozenset(map(fold, lexicons.words("ages", name)))
                for name in sets
            },
        )
