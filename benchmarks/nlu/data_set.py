"""NLU data in Rasa's YAML format, read, split and written with Rasa's own code."""

import random
from collections import defaultdict
from pathlib import Path
from typing import Any

from rasa.shared.nlu.constants import (
    INTENT,
    METADATA,
    METADATA_EXAMPLE,
    METADATA_INTENT,
    TEXT,
)
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from benchmarks.nlu.example import Example

LANGUAGE_KEYS = ("lang", "language", "variety")


def examples(path: Path) -> list[Example]:
    """The intent examples of a file or folder. Raises ValueError when it doesn't exist."""
    return [_example(message) for message in load_data(str(path)).intent_examples]


def split(path: Path, train_share: float, seed: int, folder: Path) -> tuple[Path, Path]:
    """Write a training and a test file into `folder`; each intent is split by `train_share`."""
    chance = random.Random(seed)
    by_intent: dict[str, list[Message]] = defaultdict(list)
    for message in load_data(str(path)).intent_examples:
        by_intent[message.get(INTENT)].append(message)
    train: list[Message] = []
    test: list[Message] = []
    for intent in sorted(by_intent):
        messages = chance.sample(by_intent[intent], len(by_intent[intent]))
        border = max(1, round(len(messages) * train_share))
        train += messages[:border]
        test += messages[border:]
    return _write(train, folder / "train.yml"), _write(test, folder / "test.yml")


def _write(messages: list[Message], path: Path) -> Path:
    path.write_text(TrainingData(messages).nlu_as_yaml(), encoding="utf-8")
    return path


def _example(message: Message) -> Example:
    return Example(message.get(TEXT), message.get(INTENT), _language(message))


def _language(message: Message) -> str | None:
    """The language that the example's metadata names, else that of its intent block."""
    metadata = message.get(METADATA) or {}
    for level in (METADATA_EXAMPLE, METADATA_INTENT):
        named: Any = metadata.get(level)
        for key in LANGUAGE_KEYS:
            if isinstance(named, dict) and named.get(key):
                return str(named[key])
    return None
