"""Finds the known word inside one with a preposition, conjunction or article attached."""

import re
from collections.abc import Container, Iterator

_ARABIC = re.compile(r"^(و)?([فبلكد])?(ال|ل)?(?=..)")
_LATIN = re.compile(r"^(w|ou)?([fbldm])?(el|al|l)?(?=....)")
_DEFINITE = re.compile(r"^و?(?:[فبكد]ال|لل)(?=...)")
_ENDINGS = (("ا", ""), ("تي", "ه"), ("تنا", "ه"), ("ي", ""), ("نا", ""))
_PREPOSITION = re.compile(r"^[بلفوك](?=....)")
_ARTICLE = re.compile(r"^ال(?=...)")
_PLURAL = re.compile(r"(?<=[a-z]{4})[sx]$")
_ARABIC_ENDING = re.compile(r"(?<=...)(?:ات|ين|ون)$")


def without_article(word: str) -> str:
    """`الرباط` → `رباط`."""
    return _ARTICLE.sub("", word)


def without_ending(word: str) -> str:
    """A folded word without the ending of a plural."""
    return (_ARABIC_ENDING if word[:1] > "\u0600" else _PLURAL).sub("", word)


def own_forms(word: str) -> Iterator[str]:
    """An Arabic word without the ending of a case or of "my" and "our": `قرضا` → `قرض`,
    `شركتنا` → `شركه`.
    """
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending) + replacement


def stems(word: str) -> Iterator[str]:
    """What surely is the word inside another: `بالدار` → `دار`, `بمدينه` → `مدينه`,
    `centres` → `centre`.
    """
    for pattern in (_DEFINITE, _PREPOSITION):
        if match := pattern.match(word):
            yield word[match.end() :]
    if (singular := without_ending(word)) != word:
        yield singular


def known_form(word: str, known: Container[str]) -> str | None:
    """The known word that `word` is, without what is attached to it; None when there is none.

    `فالرباط`, `للرباط` → `رباط`; `lforsa` → `forsa`; `cooperatives` → `cooperative`.
    """
    return next((form for form in forms(word) if form in known), None)


def forms(word: str) -> Iterator[str]:
    """A folded word, then what remains when ever more is taken off."""
    yield word
    if word[:1] > "\u0600":
        for bare in (word, *_peeled(word, _ARABIC.match(word))):
            yield bare
            yield without_ending(bare)
    elif word.isascii() and word.isalnum():
        yield without_ending(word)
        yield from _peeled(word, _LATIN.match(word))


def _peeled(word: str, match: re.Match[str] | None) -> Iterator[str]:
    for part in match.groups() if match else ():
        if part:
            word = word.removeprefix(part)
            yield word
