"""The graph runner gives what Rasa's own gives."""

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage

from bot.sequential_graph_runner import SequentialGraphRunner

RUNS: list[str] = []


class Adder(GraphComponent):
    """Adds a number to the sum of what it is given."""

    def __init__(self, number: int) -> None:
        self.number = number

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any, **__: Any) -> "Adder":
        return cls(config["number"])

    def add(self, one: int, other: int = 0) -> int:
        RUNS.append(str(self.number))
        return one + other + self.number


def node(number: int, **needs: str) -> SchemaNode:
    config = {"number": number}
    return SchemaNode(needs, Adder, "create", "add", config, eager=True)


SCHEMA = GraphSchema(
    {
        "sum": node(100, one="first", other="second"),
        "second": node(20, one="first"),
        "first": node(3, one="input"),
        "apart": node(1000, one="input"),
    }
)


def make(runner: type[DaskGraphRunner], folder: Path) -> DaskGraphRunner:
    storage = LocalModelStorage.create(folder)
    return runner.create(SCHEMA, storage, ExecutionContext(SCHEMA, "model"))


@pytest.fixture
def runner(tmp_path: Path) -> DaskGraphRunner:
    RUNS.clear()
    return make(SequentialGraphRunner, tmp_path)


@pytest.mark.parametrize("targets", [["sum"], ["second", "apart"], ["first"]])
def test_results_are_those_of_rasas_runner(targets: list[str], tmp_path: Path) -> None:
    results = []
    for runner in (DaskGraphRunner, SequentialGraphRunner):
        folder = tmp_path / runner.__name__
        folder.mkdir()
        results.append(make(runner, folder).run({"input": 1}, targets))
    assert results[0] == results[1]


def test_each_node_runs_once_and_only_where_needed(runner: DaskGraphRunner) -> None:
    runner.run({"input": 1}, ["sum"])
    assert RUNS == ["3", "20", "100"]


def test_second_run_takes_its_own_input(runner: DaskGraphRunner) -> None:
    assert runner.run({"input": 1}, ["first"]) == {"first": 4}
    assert runner.run({"input": 2}, ["first"]) == {"first": 5}


def test_input_that_is_missing_is_an_error(runner: DaskGraphRunner) -> None:
    with pytest.raises(KeyError):
        runner.run({}, ["first"])
