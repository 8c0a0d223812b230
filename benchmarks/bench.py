"""`make bench`: trains, starts, measures and compares both systems."""

import asyncio
import json
import platform
import socket
import tempfile
from dataclasses import asdict
from pathlib import Path
from statistics import median

import psutil

from benchmarks.growth import cpu_early_and_late
from benchmarks.load import Load, Users
from benchmarks.ours import Ours
from benchmarks.processes import memory_megabytes
from benchmarks.report import Figures, rows
from benchmarks.starter import Starter
from benchmarks.system import System
from tools.paths import ROOT

ROUNDS = 3  # alternating, so that both meet the same machine
WARM_UP = 40  # messages
MESSAGES = {1: 100, 8: 60}  # users: messages each, in a round


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        systems = [_ours(folder), _starter(folder)]
        try:
            figures = _measure(systems)
        finally:
            for system in systems:
                system.stop()
    _print(figures)
    results = ROOT / "results"
    results.mkdir(exist_ok=True)
    kept = {name: asdict(found) for name, found in figures.items()}
    (results / "bench.json").write_text(json.dumps(kept, indent=2))


def _ours(folder: Path) -> System:
    (folder / "ours").mkdir()
    return Ours(folder / "ours", (_free_port(), _free_port(), _free_port()))


def _starter(folder: Path) -> System:
    (folder / "starter").mkdir()
    return Starter(folder / "starter", _free_port())


def _measure(systems: list[System]) -> dict[str, Figures]:
    training, ready = {}, {}
    for system in systems:
        print(f"Training {system.name}", flush=True)
        training[system.name] = system.train()
        print(f"Starting {system.name}", flush=True)
        ready[system.name] = system.start()
    loads = _loads(systems)
    figures = {}
    for system in systems:
        print(f"Long conversations with {system.name}", flush=True)
        users = Users(system.url, system.messages)
        early, late = asyncio.run(
            cpu_early_and_late(users, system.pid, system.messages[1:6])
        )
        figures[system.name] = Figures(
            training_cpu=training[system.name],
            ready=ready[system.name],
            one_user=loads[system.name, 1],
            eight_users=loads[system.name, 8],
            cpu_early=early,
            cpu_late=late,
            memory=memory_megabytes(system.pid),
        )
    return figures


def _loads(systems: list[System]) -> dict[tuple[str, int], Load]:
    measured: dict[tuple[str, int], list[Load]] = {}
    for system in systems:
        asyncio.run(Users(system.url, system.messages).talk(2, WARM_UP))
    for number in range(ROUNDS):
        print(f"Load, round {number + 1} of {ROUNDS}", flush=True)
        for system in systems:
            for users, messages in MESSAGES.items():
                load = asyncio.run(
                    Users(system.url, system.messages).talk(users, messages)
                )
                measured.setdefault((system.name, users), []).append(load)
    return {key: _middle(loads) for key, loads in measured.items()}


def _middle(loads: list[Load]) -> Load:
    return Load(
        rate=median(load.rate for load in loads),
        median=median(load.median for load in loads),
        percentile95=median(load.percentile95 for load in loads),
        unanswered=sum(load.unanswered for load in loads),
    )


def _print(figures: dict[str, Figures]) -> None:
    cores = psutil.cpu_count()
    memory = psutil.virtual_memory().total / 1e9
    print(
        f"\n{platform.machine()}, {cores} cores, {memory:.0f} GB, {platform.system()}"
    )
    print(f"{'':<34}{'Mourchid':>10} {'rasa init':>10}")
    for row in rows(figures[Ours.name], figures[Starter.name]):
        print(row.line())


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


if __name__ == "__main__":
    main()
