"""A folder of catalogue files, read and checked as a whole."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from catalogue.importing.catalogue_error import CatalogueError
from catalogue.importing.entry import Entry
from catalogue.importing.rows import (
    AxisRow,
    CompanyRow,
    EventRow,
    FigureRow,
    HubRow,
    OrganisationRow,
    PlaceRow,
    ProgrammeRow,
    RegionRow,
    SectorRow,
)
from catalogue.importing.section import Section
from catalogue.importing.yaml_file import read_yaml

FACTS = "technopark_facts.yml"
SECTIONS = (
    Section("organisations.yml", "organisation", OrganisationRow, required=False),
    Section("sectors.yml", "sector", SectorRow),
    Section("regions.yml", "region", RegionRow),
    Section("places.yml", "place", PlaceRow),
    Section("towns.yml", "place", PlaceRow, required=False),
    Section("hubs.yml", "hub", HubRow),
    Section("programmes.yml", "programme", ProgrammeRow),
    Section(FACTS, "fact", FigureRow, key="figures"),
    Section(FACTS, "fact", AxisRow, key="roadmap_axes"),
    Section(FACTS, "fact", CompanyRow, key="organisation"),
    Section("events.yml", "event", EventRow, required=False),
)


@dataclass
class CatalogueFiles:
    """All rows of a folder in the order of their files, each id once a kind, every reference known."""

    folder: Path
    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)
    _positions: Counter[str] = field(default_factory=Counter)

    def read(self) -> list[Entry]:
        contents: dict[str, Any] = {}
        for section in SECTIONS:
            if not section.required and not (self.folder / section.file).exists():
                continue
            if section.file not in contents:
                contents[section.file] = read_yaml(self.folder / section.file)
            self._read_section(section, contents[section.file])
        for entry in self.entries.values():
            self._check_references(entry)
        return list(self.entries.values())

    def _read_section(self, section: Section, content: Any) -> None:
        for row, record in section.records(content):
            key = (section.kind, record.id)
            if key in self.entries:
                raise CatalogueError(
                    section.file, "this id occurs twice.", row=record.id, field="id"
                )
            self.entries[key] = Entry(
                section, row, record, self._positions[section.kind]
            )
            self._positions[section.kind] += 1

    def _check_references(self, entry: Entry) -> None:
        for reference in entry.row.references():
            if (reference.kind, reference.id) not in self.entries:
                problem = f"there is no {reference.kind} {reference.id!r}."
                raise CatalogueError(
                    entry.section.file,
                    problem,
                    row=entry.record.id,
                    field=reference.field,
                )
