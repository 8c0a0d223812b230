"""Trains the model when what it is made from changed."""

import time

from bot.model_archive import ModelArchive, sha256_of
from tools.commands import run, say
from tools.configuration import Configuration
from tools.content import content_hash
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
    """Train, unless the model in use was trained from the present data and code."""
    inputs = content_hash(SOURCES)
    current = ModelArchive.current(configuration.models_dir)
    if (
        not force
        and current is not None
        and current.inputs == inputs
        and current.is_intact(configuration.models_dir)
    ):
        return
    train(configuration, inputs)


def train(configuration: Configuration, inputs: str) -> None:
    say("Training the assistant (about a minute)")
    started = time.monotonic()
    name = f"mourchid-{inputs[:12]}"
    # Rasa's cache looks at the source of a component's class only, not of what it uses.
    run(
        [
            *(
                BOT_PYTHON,
                "-m",
                "rasa",
                "train",
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
    archive = f"{name}.tar.gz"
    digest = sha256_of(configuration.models_dir / archive)
    ModelArchive(archive, digest, inputs).save(configuration.models_dir)
    say(f"Trained in {time.monotonic() - started:.0f} s")
