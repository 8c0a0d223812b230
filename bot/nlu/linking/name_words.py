"""The words that matter when names are read."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.tokeniser import fold
from bot.nlu.linking.word_forms import without_article


@dataclass(frozen=True)
class NameWords:
    """Folded words of data/lexicons: `connectors` may stand inside a name, `common` ones are
    never taken for misspelt names, and each of the `same` is read as the one it maps to.
    """

    connectors: frozenset[str]
    common: frozenset[str]
    same: Mapping[str, str]

    @classmethod
    def read(cls, files: LexiconFiles) -> "NameWords":
        """Raises LexiconError."""
        ordinary = map(fold, files.words("common_words"))
        groups = files.section("spellings", "same", list)
        return cls(
            connectors=frozenset(map(fold, files.words("connectors"))),
            common=frozenset(map(without_article, ordinary)),
            same={fold(word): fold(group[0]) for group in groups for word in group},
        )
