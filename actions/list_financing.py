"""Which money there is."""

from __future__ import annotations

from collections.abc import Mapping

from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.dialogue.question import Question
from actions.dialogue.routing import MONEY
from actions.programme_list import ProgrammeList, affordable

NOT_MONEY = frozenset({"legal", "tax-incentive", "event"})


class ListFinancing(ProgrammeList):
    """Lists loans, guarantees, grants and funds, and programmes that lend or give money."""

    intent = "list_financing"

    def found(
        self, question: Question, filters: Mapping[str, str], catalogue: Catalogue
    ) -> list[Programme]:
        kinds = frozenset(filters.get("kind", "").split(",")) & MONEY
        others = {
            name: value
            for name, value in filters.items()
            if name not in ("kind", "need")
        }
        rows = catalogue.programmes(others)
        return [
            row
            for row in rows
            if _gives(row, kinds) and affordable(row, question.amount)
        ]


def _gives(programme: Programme, kinds: frozenset[str]) -> bool:
    if programme.kind in (kinds or MONEY):
        return True
    gives_money = programme.amount_max is not None and programme.kind not in NOT_MONEY
    lends = gives_money and programme.rate is not None
    return (gives_money and not kinds) or (lends and "financing" in kinds)
