"""`manage.py record_models PATH`."""

import json
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from teaching.models import ModelTrial
from teaching.trials.serializer import TrialSerializer


class Command(BaseCommand):
    help = "Show staff the history of the models that the tools keep in a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path)

    @transaction.atomic
    def handle(self, *args: object, path: Path, **options: object) -> None:
        """What is recorded already stays as it is."""
        trials = TrialSerializer(data=_rows(path), many=True)
        if not trials.is_valid():
            raise CommandError(f"{path} is not a history of models: {trials.errors}.")
        new = [self._record(trial) for trial in trials.validated_data]
        self.stdout.write(f"{sum(new)} models recorded.")

    def _record(self, trial: dict) -> bool:
        _row, is_new = ModelTrial.objects.get_or_create(
            model=trial["model"], decided_at=trial["decided_at"], defaults=trial
        )
        return is_new


def _rows(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CommandError(f"{path} can't be read: {error}.") from error
