"""Puts the former model back in use."""

from bot.model_archive import ModelArchive
from tools.commands import say
from tools.configuration import Configuration
from tools.failure import Failure
from tools.model_history import ROLLED_BACK, ModelHistory, Trial, now
from tools.retrain import show_staff


def rollback(configuration: Configuration) -> None:
    """The model in use becomes the former one, so that twice is as before. Raises
    Failure when there is nothing to go back to.
    """
    models_dir = configuration.models_dir
    former = ModelArchive.former(models_dir)
    if former is None:
        raise Failure("there is no former model to go back to.")
    if not former.is_intact(models_dir):
        raise Failure(
            f"the former model, {former.file}, is missing or damaged; the one in use"
            " stays."
        )
    present = ModelArchive.current(models_dir)
    former.save(models_dir)
    say(f"{former.file} is in use again; a running server takes it over within seconds")
    history = ModelHistory.read(models_dir)
    history.add(_trial(former, present))
    show_staff(configuration, history.path)


def _trial(former: ModelArchive, present: ModelArchive | None) -> Trial:
    return Trial(
        model=former.file,
        compared_with=present.file if present else "",
        decided_at=now(),
        decision=ROLLED_BACK,
        accepted=former.inputs,
        refused=present.inputs if present else "",
    )
