"""Kills processes at random points while people ask and staff answer, then counts.

    python -m benchmarks.kill [--kills 50] [--model-folder models] [--seed 1]

People on Telegram and the widget ask questions that have no answer. In the end each must be recorded
exactly once and each answer received exactly once; the exit code is 1 when one was lost or doubled.
"""

import argparse
import os
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.killing.bot_api import BotApi
from benchmarks.killing.count import Count
from benchmarks.killing.person import Person
from benchmarks.killing.staff import Staff
from benchmarks.killing.system import STAFF, KillableSystem
from benchmarks.killing.telegram_person import TelegramPerson
from benchmarks.killing.widget_person import WidgetPerson

ROOT = Path(__file__).resolve().parent.parent
SETTLING_SECONDS = 480
SYLLABLES = [a + b for a in "bcdfgjklmnprstvz" for b in ("a", "e", "i", "o", "ou")]
SUBJECTS = (
    "Où en est mon dossier",
    "Quel avocat pour mon litige",
    "Qui peut rédiger mon contrat",
    "Quelle assurance pour mon atelier",
    "Comment recruter un apprenti chez",
    "Pourquoi ai-je reçu une amende de",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark from the command line."""
    options = _options(arguments)
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        api = BotApi()
        system = KillableSystem(Path(folder), options.models, api.base_url)
        try:
            return _run(system, api, dice, options)
        finally:
            system.stop()


def _run(
    system: KillableSystem,
    api: BotApi,
    dice: random.Random,
    options: argparse.Namespace,
) -> int:
    system.start()
    staff = Staff(system.backoffice_url, *STAFF)
    staff.start()
    crowd = Crowd(
        _people(system, api, random.Random(options.seed + 1)), options.at_once
    )
    crowd.start()
    killed = _kill(system, dice, options.kills)
    crowd.stop()
    count = _settled(system, crowd.people)
    staff.stop()
    return _report(killed, crowd, staff, count)


def _people(
    system: KillableSystem, api: BotApi, dice: random.Random
) -> Iterator[Person]:
    number = 1000
    while True:
        number += 1
        words = [
            "".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))) for _ in range(6)
        ]
        text = f"{dice.choice(SUBJECTS)} {' '.join(words)} ?"
        if number % 2:
            yield TelegramPerson(number, text, api)
        else:
            yield WidgetPerson(number, text, system.rasa_url)


class Crowd:
    """Some people at once, each followed by another until it is told to stop."""

    def __init__(self, people: Iterator[Person], at_once: int) -> None:
        self.people: list[Person] = []
        self.impatient: list[str] = []
        self._next = people
        self._lock = threading.Lock()
        self._is_over = threading.Event()
        self._threads = [
            threading.Thread(target=self._come, daemon=True) for _ in range(at_once)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Nobody comes any more; who is there gets an answer."""
        self._is_over.set()
        for thread in self._threads:
            thread.join()

    def _come(self) -> None:
        while not self._is_over.wait(1):
            with self._lock:
                person = next(self._next)
                self.people.append(person)
            try:
                person.ask()
            except TimeoutError as error:
                self.impatient.append(str(error))


def _kill(system: KillableSystem, dice: random.Random, kills: int) -> Counter[str]:
    killed: Counter[str] = Counter()
    for number in range(kills):
        time.sleep(dice.uniform(0.2, 4))
        victim = dice.choice(system.processes)
        victim.kill()
        killed[victim.name] += 1
        print(f"kill {number + 1}: {victim.name}", flush=True)
        # The next one may die while this one is coming back, but not always.
        if dice.random() < 0.7:
            victim.wait()
    for process in system.processes:
        process.wait()
    return killed


def _settled(system: KillableSystem, people: Sequence[Person]) -> Count:
    """The count once nothing is on its way any more, twice in a row."""
    deadline = time.monotonic() + SETTLING_SECONDS
    before = None
    while True:
        count = Count.of(system, people)
        if (count == before and not count.unsettled) or time.monotonic() > deadline:
            return count
        before = count
        time.sleep(10)


def _report(killed: Counter[str], crowd: Crowd, staff: Staff, count: Count) -> int:
    channels = Counter(person.channel for person in crowd.people)
    again = sum(person.times_asked > 1 for person in crowd.people)
    print(f"killed: {dict(killed)}")
    print(f"people: {dict(channels)}, of whom {again} had to ask again")
    print(f"questions by times recorded: {dict(count.recorded)}")
    print(f"answers by times received: {dict(count.received)}")
    print(f"deliveries: {count.deliveries}; still on its way: {count.unsettled}")
    print(
        f"groups answered: {len(staff.answered)}; tries that failed: {staff.failures} {staff.last_failure}"
    )
    for sentence in (*crowd.impatient, *count.wrong):
        print(f"WRONG {sentence}")
    return 1 if crowd.impatient or count.wrong else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--at-once", type=int, default=4, help="people at a time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--models",
        type=Path,
        default=Path(os.environ.get("MODELS_DIR", ROOT / "models")),
        help="folder with a trained model",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
