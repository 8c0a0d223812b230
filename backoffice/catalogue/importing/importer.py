"""Writes a folder of catalogue files into the database."""

from pathlib import Path

from django.db import transaction

from catalogue.importing.catalogue_files import CatalogueFiles
from catalogue.importing.entry import Entry
from catalogue.importing.extra_aliases import ExtraAliases
from catalogue.importing.extra_wordings import ExtraWordings
from catalogue.importing.import_report import ImportReport
from catalogue.importing.operator_links import OperatorLinks
from catalogue.importing.row_writer import write
from catalogue.models import ImportRecord
from catalogue.renewal import renewed_once


class Importer:
    """Touches only rows whose file content changed since the last import, so what staff edited stays.

    Everything is validated before the first write and written in one transaction; CatalogueError changes nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self) -> ImportReport:
        changed, report = self._changed(self._entries())
        if changed:
            with transaction.atomic(), renewed_once():
                for entry in changed:
                    report.count(created=write(entry))
                    self._remember(entry)
        return report

    def _entries(self) -> list[Entry]:
        entries = CatalogueFiles(self._folder).read()
        entries = OperatorLinks.among(entries).added_to(entries)
        entries = ExtraAliases(self._folder).added_to(entries)
        return ExtraWordings(self._folder).added_to(entries)

    def _changed(self, entries: list[Entry]) -> tuple[list[Entry], ImportReport]:
        imported = {
            (record.kind, record.row_id): record.digest
            for record in ImportRecord.objects.all()
        }
        changed = [
            entry
            for entry in entries
            if imported.get(entry.key) != entry.record.digest()
        ]
        return changed, ImportReport(unchanged=len(entries) - len(changed))

    def _remember(self, entry: Entry) -> None:
        kind, row_id = entry.key
        digest = {"digest": entry.record.digest()}
        ImportRecord.objects.update_or_create(kind=kind, row_id=row_id, defaults=digest)
