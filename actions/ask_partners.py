"""With whom Technopark works."""

from __future__ import annotations

from collections.abc import Mapping

from actions.answering.fields import number
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.dialogue.question import Question
from actions.dialogue.routing import TECHNOPARK
from actions.programme_list import ProgrammeList


class AskPartners(ProgrammeList):
    """Lists the programmes that Technopark runs with others."""

    intent = "ask_partners"

    def heading(
        self, total: int, criteria: list[dict[str, object]], dropped: bool
    ) -> tuple[Part, ...]:
        return (part("utter_list_partners", total=number(total)),)

    def found(
        self, question: Question, filters: Mapping[str, str], catalogue: Catalogue
    ) -> list[Programme]:
        region = {"region": filters["region"]} if "region" in filters else {}
        rows = catalogue.programmes({**region, "organisation": TECHNOPARK})
        return [row for row in rows if len(row.organisations) > 1]
