"""What the surroundings of a name say about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.nlu.linking.context_rule import ContextRule
from bot.nlu.linking.lexicon_files import LexiconError, LexiconFiles
from bot.nlu.linking.token import Token
from bot.nlu.linking.tokeniser import Tokeniser, fold
from bot.nlu.linking.word_forms import without_article

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Contexts:
    """See data/lexicons/contexts.yml for what each list means."""

    rules: Mapping[str, ContextRule]
    blocked: Mapping[Phrase, ContextRule]
    never: Mapping[str, frozenset[Phrase]]
    trusted: frozenset[Phrase]
    ordinary: frozenset[Phrase]
    never_alone: frozenset[str]

    @classmethod
    def read(cls, files: LexiconFiles) -> "Contexts":
        """Raises LexiconError."""
        types = files.section("contexts", "types", dict)
        never = files.phrases("contexts", "never")
        blocks = files.section("contexts", "blocked", list)
        try:
            return cls(
                rules={entity: _rule(signs) for entity, signs in types.items()},
                blocked={p: _rule(b) for b in blocks for p in _phrases(b["words"])},
                never={entity: _phrases(texts) for entity, texts in never.items()},
                trusted=_phrases(files.words("contexts", "trusted")),
                ordinary=_phrases(files.words("contexts", "ordinary")),
                never_alone=frozenset(
                    map(fold, files.words("contexts", "never_alone"))
                ),
            )
        except (TypeError, AttributeError, KeyError) as error:
            raise LexiconError(f"contexts.yml has another shape: {error}") from error

    def allow(
        self, entity: str, words: Phrase, tokens: Sequence[Token], first: int, last: int
    ) -> bool:
        """Whether tokens `first` to `last`, read as `words`, may be a plain name."""
        if len(tokens) == 1 and tokens[0].folded in self.never_alone:
            return False
        if words in self.never.get(entity, ()):
            return False
        block = self.blocked.get(words)
        return not (block and block.allows(tokens, first, last))

    def make_likely(
        self, entity: str, words: Phrase, tokens: Sequence[Token], first: int, last: int
    ) -> bool:
        """Whether they are a name although they are ordinary words too."""
        rule = self.rules.get(entity, ContextRule())
        return words in self.trusted or rule.allows(tokens, first, last)


def _rule(signs: Mapping[str, Any]) -> ContextRule:
    others: dict[str, Any] = {
        key: value if isinstance(value, int) else frozenset(map(fold, value))
        for key, value in signs.items()
        if key not in ("asked", "words")
    }
    return ContextRule(asked=_phrases(signs.get("asked", ()), bare=False), **others)


def _phrases(texts: Iterable[str], bare: bool = True) -> frozenset[Phrase]:
    tokenise = Tokeniser()
    folded = ([token.folded for token in tokenise(text)] for text in texts)
    return frozenset(
        tuple(map(without_article, words) if bare else words) for words in folded
    )
