"""Which programmes fit a person."""

from __future__ import annotations

from actions.programme_list import ProgrammeList


class Match(ProgrammeList):
    """Lists what fits the facts of the message."""

    intent = "match_profile"
    kind = "match"

    def name(self) -> str:
        return "action_match"
