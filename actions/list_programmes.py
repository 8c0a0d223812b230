"""Which programmes exist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.programme import Programme
from actions.dialogue.question import Question
from actions.programme_list import ProgrammeList, affordable

SEARCHED_PROFILES = frozenset({"student", "rural", "young", "unemployed"})


class ListProgrammes(ProgrammeList):
    """Lists programmes by kind, stage, sector, need, region, legal form, audience or operator."""

    intent = "list_programmes"

    def found(
        self, question: Question, filters: Mapping[str, str], catalogue: Catalogue
    ) -> Iterable[Programme]:
        found = [
            row
            for row in catalogue.programmes(filters)
            if affordable(row, question.amount)
        ]
        if not SEARCHED_PROFILES.intersection(question.profiles):
            return found
        named = _searched(question.text, catalogue)
        return [row for row in found if row.id in named] or found


def _searched(text: str, catalogue: Catalogue) -> frozenset[str]:
    """The programmes whose words fit an audience that has no filter."""
    try:
        findings = catalogue.search(text, "fr")
    except BackOfficeError:
        return frozenset()
    return frozenset(finding.id for finding in findings if finding.kind == "programme")
