"""Finds everything in a message that can be linked."""

from collections.abc import Iterable

from bot.nlu.linking.context_rule import ContextRule
from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.name_finder import NameFinder
from bot.nlu.linking.name_linker import NameLinker
from bot.nlu.linking.name_phrases import NamePhrases
from bot.nlu.linking.names import Name
from bot.nlu.linking.span import Span
from bot.nlu.linking.tokeniser import Tokeniser, fold


class Linker:
    """Names of the catalogue, with the word lists, to the entities of a message."""

    def __init__(self, names: Iterable[Name], lexicons: LexiconFiles) -> None:
        self._tokenise = Tokeniser()
        connectors = frozenset(map(fold, lexicons.words("connectors")))
        common = frozenset(map(fold, lexicons.words("common_words")))
        finder = NameFinder(NamePhrases(connectors)(names), connectors, common)
        never_alone = frozenset(map(fold, lexicons.words("contexts", "never_alone")))
        self._names = NameLinker(finder, _rules(lexicons), never_alone)

    def link(self, text: str) -> list[Span]:
        """The entities of a message in order of their place."""
        tokens = self._tokenise(text)
        return sorted(
            self._names.link(tokens), key=lambda span: (span.start, -span.end)
        )


def _rules(lexicons: LexiconFiles) -> dict[str, ContextRule]:
    types = lexicons.section("contexts", "types", dict)
    return {entity: _rule(signs) for entity, signs in types.items()}


def _rule(signs: dict[str, object]) -> ContextRule:
    tokenise = Tokeniser()
    lists = {key: value for key, value in signs.items() if isinstance(value, list)}
    asked = {
        tuple(token.folded for token in tokenise(text))
        for text in lists.pop("asked", ())
    }
    flags = {
        key: bool(value) for key, value in signs.items() if not isinstance(value, list)
    }
    words = {key: frozenset(map(fold, value)) for key, value in lists.items()}
    return ContextRule(asked=frozenset(asked), **words, **flags)
