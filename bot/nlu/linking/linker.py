"""Finds everything in a message that can be linked."""

from collections.abc import Iterable, Sequence

from bot.nlu.linking.age_finder import AgeFinder
from bot.nlu.linking.age_words import AgeWords
from bot.nlu.linking.amount_finder import AmountFinder
from bot.nlu.linking.amount_words import AmountWords
from bot.nlu.linking.contexts import Contexts
from bot.nlu.linking.lexicon import LEXICONS, Lexicon
from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.lexicon_finder import LexiconFinder
from bot.nlu.linking.name_finder import NameFinder
from bot.nlu.linking.name_linker import NameLinker
from bot.nlu.linking.name_words import NameWords
from bot.nlu.linking.names import Name
from bot.nlu.linking.number_reader import NumberReader
from bot.nlu.linking.number_words import NumberWords
from bot.nlu.linking.read_number import ReadNumber
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token
from bot.nlu.linking.tokeniser import Tokeniser

TOLD_BY_PROGRAMMES = ("legal_form", "profile")
COMPANY = "company"


class Linker:
    """Names of the catalogue, with the word lists, to the entities of a message.

    Of two things in the same words an exact name wins over an age or amount, and these and
    any name over the word lists, unless they have exactly the same words.
    """

    def __init__(self, names: Iterable[Name], files: LexiconFiles) -> None:
        """Raises LexiconError."""
        self._words = NameWords.read(files)
        self._contexts = Contexts.read(files)
        lexicons = [Lexicon.read(entity, files) for entity in LEXICONS]
        common = self._words.common
        self._tokenise = Tokeniser()
        self._codes = LexiconFinder([x for x in lexicons if not x.exact], common)
        self._exact_codes = LexiconFinder(
            [x for x in lexicons if x.exact], common, exact=True
        )
        self._numbers = NumberReader(NumberWords.read(files))
        self._amounts = AmountFinder(AmountWords.read(files))
        self._ages = AgeFinder(AgeWords.read(files))
        self.use_names(names)

    def use_names(self, names: Iterable[Name]) -> None:
        """Link to these names from the next message on; messages need not wait."""
        self._names = NameLinker(NameFinder(names, self._words), self._contexts)

    def link(self, text: str) -> list[Span]:
        """The entities of a message in order of their place."""
        tokens = self._tokenise(text)
        numbers = list(self._numbers.read(tokens))
        ages = list(self._ages.find(tokens, numbers))
        spans = ages + _apart(self._amounts.find(text, tokens, numbers), ages)
        names = self._names.link(tokens)
        spans = names + _apart(spans, [name for name in names if name.score == 1.0])
        codes = [*self._codes.find(tokens), *self._exact_codes.find(tokens)]
        spans += [code for code in codes if _is_free(code, spans)]
        spans += _whole_number(tokens, numbers, spans)
        return sorted(spans, key=lambda span: (span.start, -span.end))


def _apart(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    taken = list(others)
    return [span for span in spans if not any(span.overlaps(other) for other in taken)]


def _is_free(code: Span, spans: Iterable[Span]) -> bool:
    """Whether no span hides it: not one of the same words, unless they are ordinary ones, nor
    a programme whose name says whom or what it is for.
    """
    return not any(code.overlaps(span) and not _shares(code, span) for span in spans)


def _shares(code: Span, span: Span) -> bool:
    if (span.start, span.end) == (code.start, code.end):
        return not span.by_context
    told = code.entity in TOLD_BY_PROGRAMMES and code.value != COMPANY
    return span.entity == "programme" and told


def _whole_number(
    tokens: Sequence[Token], numbers: Sequence[ReadNumber], spans: Sequence[Span]
) -> list[Span]:
    """The number that a message is, when it says nothing else."""
    if spans or len(numbers) != 1:
        return []
    number = numbers[0]
    if number.last - number.first + 1 < len(tokens):
        return []
    value = int(number.value) if number.value == int(number.value) else number.value
    return [Span("number", value, tokens[0].start, tokens[-1].end)]
