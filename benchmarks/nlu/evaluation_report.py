"""The evaluation's figures as text."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import astuple

from benchmarks.nlu.evaluation import Evaluation
from benchmarks.nlu.understood import Understood

HEAD = (
    "",
    "count",
    "accuracy",
    "oos refused",
    "in refused",
    "in unsure",
    "entity P",
    "entity R",
)
VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en")


def evaluation_table(evaluations: Mapping[str, Evaluation]) -> str:
    """One line a group."""
    lines = ["".join(name.rjust(12) for name in HEAD)]
    for name, evaluation in evaluations.items():
        count, *shares = astuple(evaluation)
        cells = [name, str(count), *(_percent(share) for share in shares)]
        lines.append("".join(cell.rjust(12) for cell in cells))
    return "\n".join(lines)


def mistakes(understood: Sequence[Understood]) -> str:
    """Each wrong intent and each wrong link, one a line."""
    lines = []
    for item in understood:
        row = item.row
        if not item.right:
            wanted = "/".join(row.intents)
            lines.append(
                f"{row.group:9} {item.intent} ({item.guess} {item.confidence:.2f}), "
                f"wanted {wanted}: {row.text}"
            )
        for name, values in row.entities.items():
            found = item.entities.get(name, [])
            if sorted(map(str, found)) != sorted(map(str, values)):
                lines.append(
                    f"{row.group:9} {name} {found}, wanted {list(values)}: {row.text}"
                )
    return "\n".join(lines)


def language_table(pairs: Sequence[tuple[str, str]]) -> str:
    """How often each variety (rows) was taken for which (columns)."""
    counts = Counter(pairs)
    lines = ["".join(name.rjust(10) for name in ("", *VARIETIES))]
    for wanted in VARIETIES:
        cells = [str(counts[wanted, found] or ".") for found in VARIETIES]
        lines.append("".join(cell.rjust(10) for cell in (wanted, *cells)))
    return "\n".join(lines)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}%"
