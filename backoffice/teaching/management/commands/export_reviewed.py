"""`manage.py export_reviewed PATH`."""

import json
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from teaching.export import reviewed


class Command(BaseCommand):
    help = "Write what staff taught, as JSON, for the files of training examples."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path)

    def handle(self, *args: object, path: Path, **options: object) -> None:
        document = reviewed()
        try:
            path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{path} can't be written: {error.strerror}.") from error
        self.stdout.write(f"{len(document['examples'])} examples written to {path}.")
