"""When a name that is also an ordinary word is meant as a name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.nlu.linking.lexicon_files import LexiconError, LexiconFiles
from bot.nlu.linking.token import Token
from bot.nlu.linking.tokeniser import Tokeniser, fold

BEFORE = 2  # words


@dataclass(frozen=True)
class ContextRule:
    """The signs for one entity type; see data/lexicons/contexts.yml for what each means."""

    before: frozenset[str] = frozenset()
    asked: frozenset[tuple[str, ...]] = frozenset()
    anywhere: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    capitals: bool = False
    alone: bool = False

    def allows(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether tokens `first` to `last` (inclusive) are rather the name."""
        return (
            any(
                token.folded in self.before
                for token in tokens[max(0, first - BEFORE) : first]
            )
            or self._is_asked(tokens, first, last)
            or any(
                t.folded in self.anywhere
                for t in (*tokens[:first], *tokens[last + 1 :])
            )
            or self._is_attached(tokens[first])
            or (self.capitals and _is_capital(tokens, first, last))
            or (self.alone and len(tokens) == last - first + 1)
        )

    def _is_asked(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        if last + 1 < len(tokens) and not tokens[last].ends_clause:
            return False
        words = tuple(token.folded for token in tokens[:first])
        return any(words[-len(phrase) :] == phrase for phrase in self.asked)

    def _is_attached(self, token: Token) -> bool:
        return len(token.folded) > 3 and token.folded[0] in self.attached


def _is_capital(tokens: Sequence[Token], first: int, last: int) -> bool:
    """All capitals in a message that isn't, or a capital after the first word."""
    own = [token.text for token in tokens[first : last + 1]]
    rest = [t.text for t in (*tokens[:first], *tokens[last + 1 :])]
    if not any(text.islower() for text in rest):
        return False
    shouted = all(text.isupper() and len(text) > 1 for text in own)
    return shouted or (first > 0 and all(text[0].isupper() for text in own))


def read_rules(files: LexiconFiles) -> dict[str, ContextRule]:
    """The rule of each entity type; raises LexiconError."""
    types = files.section("contexts", "types", dict)
    try:
        return {entity: _rule(signs) for entity, signs in types.items()}
    except (TypeError, AttributeError) as error:
        raise LexiconError(f"contexts.yml has a sign that is not known: {error}") from error


def _rule(signs: Mapping[str, Any]) -> ContextRule:
    tokenise = Tokeniser()
    asked = (tuple(token.folded for token in tokenise(text)) for text in signs.get("asked", ()))
    others = {key: value for key, value in signs.items() if key != "asked"}
    read = {
        key: value if isinstance(value, bool) else frozenset(map(fold, value))
        for key, value in others.items()
    }
    return ContextRule(asked=frozenset(asked), **read)
