"""The programmes that a question describes without naming one."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from typing import NamedTuple

from actions.answering.alternatives import with_alternatives
from actions.answering.answer import Answer
from actions.answering.part import part
from actions.answering.which import programme_choice
from actions.clients.catalogue import Catalogue
from actions.clients.description import Description
from actions.clients.errors import BackOfficeError
from actions.clients.programme import Programme
from actions.dialogue.question import Question

MAX_LETTERS = 400
LONG_WORD = 5
FEW_WORDS, ENOUGH_WORDS = 2, 3


class Belief(NamedTuple):
    """The least share and likeness of a description that is believed."""

    share: float
    likeness: float

    def holds(self, description: Description) -> bool:
        return description.share >= self.share and description.likeness >= self.likeness


OF_A_LIST = Belief(0.15, 0.1)
# Of 111 questions of strangers that name no programme, SURE believes 70, 4 of them wrongly;
# of 800 out-of-scope sentences of the training data, CERTAIN believes 14, REFUSED 2.
REFUSED = Belief(0.95, 0.2)
CERTAIN = Belief(0.8, 0.14)
SURE = Belief(0.5, 0.1)
POSSIBLE = Belief(0.1, 0.08)


def descriptions(
    text: str, catalogue: Catalogue, belief: Belief = SURE
) -> tuple[Description, ...]:
    """Returns what is believed, best first; nothing for a command or when the search fails.

    A single long word ("and the taxes?") describes nothing, two must be certain.
    """
    words = sum(len(word) >= LONG_WORD for word in text.split())
    if text.startswith("/") or words < FEW_WORDS:
        return ()
    if words < ENOUGH_WORDS:
        belief = max(belief, CERTAIN)
    try:
        found = catalogue.described(text[:MAX_LETTERS])
    except BackOfficeError:
        return ()
    return tuple(filter(belief.holds, found))


def described_programme(
    text: str,
    catalogue: Catalogue,
    kinds: Container[str] | None = None,
    belief: Belief = SURE,
) -> Programme | None:
    """Returns the programme described, of one of `kinds` if given, or None when none is."""
    found = (
        catalogue.programme(each.id) for each in descriptions(text, catalogue, belief)
    )
    return next((row for row in found if kinds is None or row.kind in kinds), None)


def described_first(
    programmes: tuple[Programme, ...], text: str, catalogue: Catalogue
) -> tuple[Programme, ...]:
    """Puts first what is described; what surely is even if it isn't among `programmes`."""
    listed = {programme.id: programme for programme in programmes}
    first = {
        each.id: listed.get(each.id) or catalogue.programme(each.id)
        for each in descriptions(text, catalogue, OF_A_LIST)
        if each.id in listed or CERTAIN.holds(each)
    }
    return tuple((first | listed).values())


def as_described(answer: Answer, question: Question, catalogue: Catalogue) -> Answer:
    """Says that the answer goes by a description, and offers what else it may describe."""
    others = descriptions(question.topic, catalogue, POSSIBLE)
    doubted = replace(
        question, alternatives=tuple(("programme", each.id) for each in others)
    )
    noticed = replace(answer, head=(part("utter_described"), *answer.head))
    return with_alternatives(noticed, doubted, catalogue)


def with_described(answer: Answer, question: Question, catalogue: Catalogue) -> Answer:
    """Adds to the answer about a person the programme that the message also describes."""
    found = described_programme(question.topic, catalogue)
    if found is None:
        return answer
    named = part("utter_described_name", name=found.name.field)
    choice = programme_choice("ask_programme", found)
    return replace(
        answer,
        head=(*answer.head, named),
        choices=(*answer.choices, choice),
        ids=tuple(dict.fromkeys((*answer.ids, found.id))),
        slots={**answer.slots, "programme": found.id},
    )
