"""Which organisations an operator's name mentions."""

import re
from dataclasses import dataclass, replace
from typing import Self

from catalogue.importing.entry import Entry
from catalogue.lines import split_lines
from catalogue.normalise import normalise


@dataclass(frozen=True)
class OperatorLinks:
    """Programmes and hubs that name no organisation are linked to those in their `operator`."""

    spellings: tuple[tuple[str, str], ...]

    @classmethod
    def among(cls, entries: list[Entry]) -> Self:
        return cls(
            tuple(
                (normalise(spelling), entry.record.id)
                for entry in entries
                if entry.section.kind == "organisation"
                for spelling in (
                    entry.record.columns["name_fr"],
                    *split_lines(entry.record.columns["aliases"]),
                )
            )
        )

    def mentioned_in(self, operator: str) -> tuple[str, ...]:
        """Ids, in alphabetical order."""
        text = normalise(operator)
        found = {
            row_id
            for spelling, row_id in self.spellings
            if re.search(rf"\b{re.escape(spelling)}\b", text)
        }
        return tuple(sorted(found))

    def added_to(self, entries: list[Entry]) -> list[Entry]:
        return [self._linked(entry) for entry in entries]

    def _linked(self, entry: Entry) -> Entry:
        record = entry.record
        if record.relations.get("organisations", ("not linked",)):
            return entry
        organisations = self.mentioned_in(record.columns["operator"])
        return replace(
            entry,
            record=replace(
                record, relations={**record.relations, "organisations": organisations}
            ),
        )
