"""The benchmark's figures as a table, one column a pipeline."""

from collections.abc import Mapping

from benchmarks.nlu.measured import Measured
from benchmarks.nlu.scores import Refusing

WIDTH = 24


def table(columns: Mapping[str, Measured]) -> str:
    """Lines of figures under the pipelines' names."""
    rows = {name: _figures(measured) for name, measured in columns.items()}
    labels = list(
        dict.fromkeys(label for figures in rows.values() for label in figures)
    )
    head = " " * 44 + "".join(name.rjust(WIDTH) for name in rows)
    lines = [
        label.ljust(44)
        + "".join(figures.get(label, "-").rjust(WIDTH) for figures in rows.values())
        for label in labels
    ]
    return "\n".join([head, *lines])


def _figures(measured: Measured) -> dict[str, str]:
    scores = measured.scores
    return {
        "test texts": str(scores.count),
        "accuracy, in scope": _percent(scores.accuracy),
        "macro-F1, in scope": _percent(scores.macro_f1),
        **{
            f"accuracy, {name}": _percent(value)
            for name, value in scores.by_language.items()
        },
        **_refusal("own decision", scores.own_decision),
        **_refusal("threshold 0.3", scores.at_rasa_default),
        **_refusal("threshold from validation", scores.at_threshold),
        "training, CPU s": f"{measured.training_seconds:.1f}",
        "parse p50 / p95, ms": f"{1000 * scores.p50:.1f} / {1000 * scores.p95:.1f}",
    }


def _refusal(how: str, refusing: Refusing | None) -> dict[str, str]:
    if refusing is None:
        return {}
    return {
        f"{how}: in scope right": _percent(refusing.right),
        f"{how}: in scope refused": _percent(refusing.refused_in_scope),
        f"{how}: out-of-scope recall": _percent(refusing.recall),
    }


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"
