"""Which programmes exist."""

from __future__ import annotations

from collections.abc import Mapping

from actions.answering.ranking import best_first
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.programme import Programme
from actions.dialogue.question import Question
from actions.programme_list import ProgrammeList

SEARCHED_PROFILES = frozenset({"student", "rural", "young", "unemployed"})


class ListProgrammes(ProgrammeList):
    """Lists programmes by kind, stage, sector, need, region, legal form, audience or operator."""

    intent = "list_programmes"

    def found(
        self, question: Question, filters: Mapping[str, str], catalogue: Catalogue
    ) -> list[Programme]:
        found = super().found(question, filters, catalogue)
        if not SEARCHED_PROFILES.intersection(question.profiles):
            return found
        by_id = {row.id: row for row in found}
        searched = [
            by_id[id] for id in _searched(question.text, catalogue) if id in by_id
        ]
        return searched or list(best_first(found, filters))

    def ordered(
        self,
        programmes: list[Programme],
        question: Question,
        filters: Mapping[str, str],
    ) -> tuple[Programme, ...]:
        if SEARCHED_PROFILES.intersection(question.profiles):
            return tuple(programmes)
        return super().ordered(programmes, question, filters)


def _searched(text: str, catalogue: Catalogue) -> list[str]:
    """The programmes whose words fit an audience that has no filter, the best first."""
    try:
        findings = catalogue.search(text, "fr")
    except BackOfficeError:
        return []
    return [finding.id for finding in findings if finding.kind == "programme"]
