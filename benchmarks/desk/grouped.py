import json
import os
import random
import secrets
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.desk.asked import Asked

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "backoffice"
PYTHON = FOLDER / ".venv" / "bin" / "python"
RECEIVER = Path(__file__).with_name("receiver.py")
TIMED = 200


def grouped(asked: Sequence[Asked], orders: int) -> Iterator[list[int]]:
    """The group of each question in a fresh back office, for several orders of arrival."""
    for seed in range(orders):
        order = list(range(len(asked)))
        random.Random(seed).shuffle(order)
        received = _received([_row(asked[place]) for place in order])
        groups = {
            place: row["group"] for place, row in zip(order, received, strict=True)
        }
        yield [groups[place] for place in range(len(asked))]


def arrival_times(asked: Sequence[Asked], crowd: int) -> list[float]:
    """Milliseconds of the last arrivals when `crowd` questions of mixed words came before."""
    words = [word for each in asked for word in each.text.split()]
    dice = random.Random(crowd)
    mixed = [
        {**_row(dice.choice(asked)), "text": " ".join(dice.sample(words, 8))}
        for _ in range(crowd)
    ]
    last = [_row(each) for each in asked[:TIMED]]
    return [row["milliseconds"] for row in _received(last, before=mixed)]


def _row(asked: Asked) -> dict[str, Any]:
    return {
        "text": asked.text,
        "language": asked.language,
        "variety": asked.variety,
        "guesses": list(asked.guesses),
        "entities": list(asked.entities),
    }


def _received(
    rows: list[dict[str, Any]], before: Sequence[dict[str, Any]] = ()
) -> list[dict[str, Any]]:
    """What the back office, in its own environment, made of questions in this order.

    Those `before` are there already, each in a group of its own.
    """
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [PYTHON, RECEIVER],
            input=json.dumps({"before": list(before), "rows": rows}),
            cwd=FOLDER,
            env={
                **os.environ,
                "VAR_DIR": folder,
                "DATABASE_URL": f"sqlite:///{folder}/desk.sqlite3",
                "BOT_SERVICE_TOKEN": secrets.token_hex(16),
                "PUSH_TOKEN": secrets.token_hex(16),
                "DJANGO_SECRET_KEY": secrets.token_hex(32),
                "DJANGO_SETTINGS_MODULE": "config.settings",
                "PYTHONPATH": str(FOLDER),
            },
            check=True,
            capture_output=True,
            text=True,
        )
    return list(json.loads(done.stdout))
