from collections.abc import Callable
from typing import Any

from rasa.engine.runner.dask import DaskGraphRunner

Step = tuple[str, Callable[..., tuple[str, Any]], list[str]]


class SequentialGraphRunner(DaskGraphRunner):
    """Runs a graph's nodes one after another, in an order found once per target.

    A prediction graph is a short chain; scheduling it anew for every message costs
    more than running it.
    """

    def run(
        self,
        inputs: dict[str, Any] | None = None,
        targets: list[str] | None = None,
    ) -> dict[str, Any]:
        wanted = targets or self._graph_schema.target_names
        done: dict[str, tuple[str, Any]] = {
            name: (name, value) for name, value in (inputs or {}).items()
        }
        for name, node, needs in self._steps(tuple(wanted)):
            done[name] = node(*(done[need] for need in needs))
        return {name: done[name][1] for name in wanted}

    def _steps(self, targets: tuple[str, ...]) -> list[Step]:
        if not hasattr(self, "_cached_steps"):
            self._cached_steps: dict[tuple[str, ...], list[Step]] = {}
        if targets not in self._cached_steps:
            self._cached_steps[targets] = self._order(list(targets))
        return self._cached_steps[targets]

    def _order(self, targets: list[str]) -> list[Step]:
        steps: dict[str, Step] = {}

        def visit(name: str) -> None:
            if name in steps or name not in self._graph_schema.nodes:
                return
            needs = list(self._graph_schema.nodes[name].needs.values())
            for need in needs:
                visit(need)
            steps[name] = (name, self._instantiated_nodes[name], needs)

        for target in targets:
            visit(target)
        return list(steps.values())
