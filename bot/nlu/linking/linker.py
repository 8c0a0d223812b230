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
from bot.nlu.linking.name_phrases import NamePhrases
from bot.nlu.linking.names import Name
from bot.nlu.linking.number_reader import NumberReader
from bot.nlu.linking.number_words import NumberWords
from bot.nlu.linking.read_number import ReadNumber
from bot.nlu.linking.span import Span
from bot.nlu.linking.token import Token
from bot.nlu.linking.tokeniser import Tokeniser, fold
from bot.nlu.linking.word_forms import without_article

TOLD_BY_PROGRAMMES = ("legal_form", "profile")


class Linker:
    """Names of the catalogue, with the word lists, to the entities of a message.

    Of two things in the same words an age or amount wins over a name, and a name over the
    word lists, unless they have exactly the same words.
    """

    def __init__(self, names: Iterable[Name], files: LexiconFiles) -> None:
        """Raises LexiconError."""
        connectors = frozenset(map(fold, files.words("connectors")))
        ordinary = map(fold, files.words("common_words"))
        common = frozenset(map(without_article, ordinary))
        groups = files.section("spellings", "same", list)
        same = {fold(word): fold(group[0]) for group in groups for word in group}
        finder = NameFinder(NamePhrases(connectors)(names), connectors, common, same)
        lexicons = [Lexicon.read(entity, files) for entity in LEXICONS]
        self._tokenise = Tokeniser()
        self._names = NameLinker(finder, Contexts.read(files))
        self._codes = LexiconFinder([x for x in lexicons if not x.exact], common)
        self._exact_codes = LexiconFinder(
            [x for x in lexicons if x.exact], common, exact=True
        )
        self._numbers = NumberReader(NumberWords.read(files))
        self._amounts = AmountFinder(AmountWords.read(files))
        self._ages = AgeFinder(AgeWords.read(files))

    def link(self, text: str) -> list[Span]:
        """The entities of a message in order of their place."""
        tokens = self._tokenise(text)
        numbers = list(self._numbers.read(tokens))
        ages = list(self._ages.find(tokens, numbers))
        spans = ages + _apart(self._amounts.find(text, tokens, numbers), ages)
        spans = self._with_names(tokens, spans)
        codes = [*self._codes.find(tokens), *self._exact_codes.find(tokens)]
        spans += [code for code in codes if _is_free(code, spans)]
        spans += _whole_number(tokens, numbers, spans)
        return sorted(spans, key=lambda span: (span.start, -span.end))

    def _with_names(self, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
        names = self._names.link(tokens)
        return names + _apart(spans, [name for name in names if name.score == 1.0])


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
    told = code.entity in TOLD_BY_PROGRAMMES and code.value != "company"
    return span.entity == "programme" and told


def _whole_number(
    tokens: Sequence[Token], numbers: Sequence[ReadNumber], spans: Sequence[Span]
) -> list[Span]:
    """The number that a message is, when it says nothing else."""
    if (
        spans
        or len(numbers) != 1
        or numbers[0].last - numbers[0].first + 1 < len(tokens)
    ):
        return []
    value = numbers[0].value
    plain = int(value) if value == int(value) else value
    return [Span("number", plain, tokens[0].start, tokens[-1].end)]
