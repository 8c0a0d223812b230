"""The base of actions that list programmes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.choice import Choice, about
from actions.answering.criteria import criteria, filters_of, relaxed
from actions.answering.described import described_first
from actions.answering.fields import day, link, listing, money, number, phrase
from actions.answering.part import Part, part
from actions.answering.ranking import best_first
from actions.answering.which import programme_choice
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.clients.source import newest
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

PAGE = 5
CHOICES = 3


class ProgrammeList(CatalogueAction):
    """Lists the programmes that meet what the question names, a page at a time.

    When none meets all of it, criteria are dropped one by one and the answer says so.
    """

    kind: ClassVar[str] = "programmes"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        catalogue = services.catalogue
        filters = filters_of(question, catalogue)
        found = self.found(question, filters, catalogue)
        dropped = False
        while not found and filters:
            filters, dropped = relaxed(filters), True
            found = self.found(question, filters, catalogue)
        names = criteria(filters, catalogue)
        ordered = self.ordered(found, question, filters)
        ordered = described_first(ordered, question.topic, catalogue)
        return self.listed(question, ordered, names, dropped)

    def found(
        self, question: Question, filters: Mapping[str, str], catalogue: Catalogue
    ) -> list[Programme]:
        """The programmes that meet the filters, in any order."""
        return [
            row
            for row in catalogue.programmes(filters)
            if affordable(row, question.amount)
        ]

    def ordered(
        self,
        programmes: list[Programme],
        question: Question,
        filters: Mapping[str, str],
    ) -> tuple[Programme, ...]:
        """The programmes found as they are to be listed."""
        return best_first(programmes, filters)

    def listed(
        self,
        question: Question,
        programmes: tuple[Programme, ...],
        criteria: list[dict[str, object]],
        dropped: bool = False,
    ) -> Answer:
        """One page of the programmes found."""
        start = question.page * PAGE
        page = programmes[start : start + PAGE]
        if not page:
            return _none(question)
        return Answer(
            self.kind,
            head=self.heading(len(programmes), criteria, dropped),
            body=tuple(_line(rank, row) for rank, row in enumerate(page, start + 1)),
            foot=(part("utter_list_end"),),
            choices=_choices(page, more=len(programmes) > start + PAGE),
            ids=tuple(row.id for row in page),
            cards=tuple(map(programme_card, page)),
            slots={
                "programme": page[0].id if len(programmes) == 1 else None,
                "hub": None,
                "shown": [f"programme:{row.id}" for row in page],
                "last_filters": question.filters,
            },
        )

    def heading(
        self, total: int, criteria: list[dict[str, object]], dropped: bool
    ) -> tuple[Part, ...]:
        """How many were found, and for which criteria."""
        notice = (part("utter_list_relaxed"),) if dropped else ()
        if criteria:
            fields = {"total": number(total), "criteria": listing(criteria)}
            return (*notice, part("utter_list_for", **fields))
        return (*notice, part("utter_list_all", total=number(total)))


def affordable(programme: Programme, amount: float | None) -> bool:
    """Whether the amount wanted lies within what is known of the programme's amounts."""
    if amount is None:
        return True
    low, high = programme.amount_min or 0, programme.amount_max
    return low <= amount and (high is None or amount <= high)


def _none(question: Question) -> Answer:
    key = "utter_list_no_more" if question.page else "utter_list_none"
    choices = (
        about("list_programmes"),
        about("list_financing"),
        about("match_profile"),
    )
    return Answer("programmes", body=(part(key),), choices=choices)


def _line(rank: int, programme: Programme) -> Part:
    kind = phrase(f"utter_kind_{programme.kind}")
    fields = {"rank": str(rank), "name": programme.name.field, "kind": kind}
    if programme.status == "closed":
        return part("utter_list_line_closed", **fields)
    source = newest(programme.sources)
    if programme.amount_max is None or programme.as_of is None or source is None:
        return part("utter_list_line", **fields)
    figures = {"maximum": money(programme.amount_max), "date": day(programme.as_of)}
    return part(
        "utter_list_line_amount", **fields, **figures, link=link(source.url or "")
    )


def _choices(page: tuple[Programme, ...], more: bool) -> tuple[Choice, ...]:
    named = tuple(
        programme_choice("ask_programme", programme) for programme in page[:CHOICES]
    )
    return (*named, about("ask_more")) if more else named
