"""Writes a folder of catalogue files into the database."""

from pathlib import Path

from django.db import transaction

from catalogue.importing.catalogue_files import CatalogueFiles
from catalogue.importing.entry import Entry
from catalogue.importing.extra_aliases import ExtraAliases
from catalogue.importing.import_report import ImportReport
from catalogue.importing.operator_links import OperatorLinks
from catalogue.importing.row_writer import write
from catalogue.models import ImportRecord


class Importer:
    """Touches only rows whose file content changed since the last import, so what staff edited stays.

    Everything is validated before the first write and written in one transaction; CatalogueError changes nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def run(self) -> ImportReport:
        entries = self._entries()
        with transaction.atomic():
            return self._write(entries)

    def _entries(self) -> list[Entry]:
        entries = CatalogueFiles(self._folder).read()
        entries = OperatorLinks.among(entries).added_to(entries)
        return ExtraAliases(self._folder).added_to(entries)

    def _write(self, entries: list[Entry]) -> ImportReport:
        report = ImportReport()
        known = {
            (record.kind, record.row_id): record
            for record in ImportRecord.objects.all()
        }
        for entry in entries:
            digest = entry.record.digest()
            imported = known.get((entry.section.kind, entry.record.id))
            if imported and imported.digest == digest:
                report.unchanged += 1
                continue
            report.count(created=write(entry))
            ImportRecord.objects.update_or_create(
                kind=entry.section.kind,
                row_id=entry.record.id,
                defaults={"digest": digest},
            )
        return report
