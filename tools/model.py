"""Trains the model when what it is made from changed."""

import time

from bot.model_archive import ModelArchive
from tools.commands import run, say
from tools.configuration import Configuration
from tools.content import content_hash
from tools.model_history import ModelHistory
from tools.paths import BOT_PYTHON

SOURCES = (
    "config.yml",
    "domain.yml",
    "data",
    "bot/nlu",
    "bot/policies",
    "bot/training",
)


def prepare_model(configuration: Configuration, force: bool = False) -> None:
    """Train, unless the model in use was trained from the present data and code, or
    what comes of these was refused.
    """
    inputs = content_hash(SOURCES)
    current = ModelArchive.current(configuration.models_dir)
    usable = current is not None and current.is_intact(configuration.models_dir)
    if usable and not force:
        if current is not None and current.inputs == inputs:
            return
        if ModelHistory.read(configuration.models_dir).is_refused(inputs):
            say("The model in use stays: what the present data gives was refused")
            return
    train(configuration, f"mourchid-{inputs[:12]}", inputs).save(
        configuration.models_dir
    )


def train(configuration: Configuration, name: str, inputs: str) -> ModelArchive:
    """Train an archive of that name; the model in use stays in use. Raises Failure."""
    say("Training the assistant (about a minute)")
    started = time.monotonic()
    # Rasa's cache looks at the source of a component's class only, not of what it uses.
    run(
        [
            *(
                BOT_PYTHON,
                "-m",
                "bot.training",
                "--force",
                "--quiet",
                "--skip-validation",
            ),
            *("--fixed-model-name", name, "--out", str(configuration.models_dir)),
        ],
        why="Training failed",
        env=configuration.environment,
        log=configuration.var_dir / "train.log",
    )
    say(f"Trained in {time.monotonic() - started:.0f} s")
    return ModelArchive.of(configuration.models_dir / f"{name}.tar.gz", inputs)
