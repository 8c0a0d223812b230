"""What an action says and remembers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, TypeVar

from actions.answering.card import Card
from actions.answering.choice import Choice
from actions.answering.part import Part
from actions.answering.record import Record
from actions.clients.text import Text

MAX_CHOICES = 4
MAX_CARDS = 6

Item = TypeVar("Item")


@dataclass(frozen=True)
class Answer:
    """`head` names the subject, `body` answers, `foot` warns, dates and cites.

    `kind` and `ids` are those of the `custom` payload; `slots` is what to remember.
    """

    kind: str
    head: tuple[Part, ...] = ()
    body: tuple[Part, ...] = ()
    foot: tuple[Part, ...] = ()
    choices: tuple[Choice, ...] = ()
    ids: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    checklist: tuple[Text, ...] = ()
    question: str | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)
    records: tuple[Record, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.head + self.body + self.foot

    def message(self, language: str) -> dict[str, Any]:
        """The arguments of `dispatcher.utter_message`."""
        return {
            "response": "utter_answer",
            "parts": [part.message() for part in self.parts],
            "choices": [choice.message() for choice in self.choices],
            "json_message": self._custom(language),
        }

    def _custom(self, language: str) -> dict[str, Any]:
        extras = {
            "cards": [card.message(language) for card in self.cards[:MAX_CARDS]],
            "checklist": [text.in_language(language) for text in self.checklist],
            "question": self.question,
        }
        custom = {"kind": self.kind, "ids": list(self.ids), "language": language}
        return custom | {key: value for key, value in extras.items() if value}


def join(answers: Sequence[Answer]) -> Answer:
    """One answer to several questions, in their order.

    Neighbours about the same subject share its head, and their feet follow both.
    """
    first, *others = answers
    for other in others:
        first = _joined(first, other)
    return first


def _joined(one: Answer, two: Answer) -> Answer:
    if one.parts and one.parts == two.parts:
        return replace(one, records=one.records + two.records)
    same = one.head == two.head and bool(one.head)
    opened = tuple(
        replace(part, opens=True) if not position else part
        for position, part in enumerate(two.parts)
    )
    return replace(
        one,
        body=_distinct(one.body + two.body) if same else one.body + one.foot + opened,
        foot=_distinct(one.foot + two.foot) if same else (),
        choices=_distinct(_alternated(one.choices, two.choices))[:MAX_CHOICES],
        ids=_distinct(one.ids + two.ids),
        cards=_distinct(one.cards + two.cards),
        checklist=one.checklist + two.checklist,
        question=one.question or two.question,
        slots={**one.slots, **two.slots},
        records=one.records + two.records,
    )


def _alternated(one: tuple[Choice, ...], two: tuple[Choice, ...]) -> Iterable[Choice]:
    longest = max(len(one), len(two))
    pairs = ((choices[at : at + 1]) for at in range(longest) for choices in (one, two))
    return chain.from_iterable(pairs)


def _distinct(items: Iterable[Item]) -> tuple[Item, ...]:
    kept: list[Item] = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return tuple(kept)
