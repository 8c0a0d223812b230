"""`manage.py import_catalogue [folder]`."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, no_translations
from django.db import DatabaseError

from catalogue.importing.catalogue_error import CatalogueError
from catalogue.importing.importer import Importer

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


class Command(BaseCommand):
    help = "Import the catalogue's YAML files; rows whose file content did not change keep what staff edited."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=FIXTURES)

    @no_translations
    def handle(self, *args: object, folder: Path, **options: object) -> None:
        try:
            report = Importer(folder).run()
        except CatalogueError as error:
            raise CommandError(f"Nothing was imported. {error}") from error
        except DatabaseError as error:
            raise CommandError(
                f"Nothing was imported: the database refused it ({error})."
            ) from error
        self.stdout.write(f"Catalogue of {folder}: {report}")
