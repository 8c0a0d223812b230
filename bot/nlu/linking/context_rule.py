"""When a name that is also an ordinary word is meant as a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.linking.token import Token


@dataclass(frozen=True)
class ContextRule:
    """The signs for one entity type; see data/lexicons/contexts.yml for what each means."""

    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    asked: frozenset[tuple[str, ...]] = frozenset()
    reach: int = 2
    attached: frozenset[str] = frozenset()
    capitals: bool = False
    alone: bool = False

    def allows(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether tokens `first` to `last` (inclusive) are rather the name."""
        before = tokens[max(0, first - self.reach) : first]
        after = () if tokens[last].ends_clause else tokens[last + 1 : last + 2]
        return (
            any(token.folded in self.before for token in before)
            or any(token.folded in self.after for token in after)
            or self._is_asked(tokens, first, last)
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
