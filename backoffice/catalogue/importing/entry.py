"""A validated row with the section it came from."""

from dataclasses import dataclass

from catalogue.importing.record import Record
from catalogue.importing.rows import Row
from catalogue.importing.section import Section


@dataclass(frozen=True)
class Entry:
    """`position` counts the rows of its kind from 0."""

    section: Section
    row: Row
    record: Record
    position: int

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id, which no other row has."""
        return self.section.kind, self.record.id
