"""Measures the linking of entities: precision and recall for each entity type.

`python benchmarks/evaluate_entities.py` with the names of the catalogue in VAR_DIR.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.linker import Linker
from bot.nlu.linking.names import read_names
from bot.settings import NamesSettings

CASES = ROOT / "tests/evaluation/entities.yml"

Found = tuple[str, str]


@dataclass(frozen=True)
class Case:
    """A message and what must be linked in it; `optional` types are not judged."""

    text: str
    variety: str
    expected: frozenset[Found]
    optional: frozenset[str]


def read_cases(path: Path) -> list[Case]:
    """The rows of tests/evaluation/entities.yml."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [
        Case(
            row["text"],
            row["variety"],
            frozenset(
                (type_, str(v)) for type_, vs in row["entities"].items() for v in vs
            ),
            frozenset(row.get("optional", ())),
        )
        for row in rows
    ]


def evaluate(
    linker: Linker, cases: Iterable[Case], by_variety: bool
) -> dict[str, Counter[str]]:
    """Counts of `right`, `missed` and `wrong` links for each type or variety."""
    counts: dict[str, Counter[str]] = {}
    for case in cases:
        found = {(span.entity, str(span.value)) for span in linker.link(case.text)}
        judged = {
            link for link in found | case.expected if link[0] not in case.optional
        }
        for link in judged:
            verdict = _verdict(link, found, case)
            key = case.variety if by_variety else link[0]
            counts.setdefault(key, Counter())[verdict] += 1
            if verdict != "right" and not by_variety:
                print(f"{verdict:6} {link[0]}={link[1]}  {case.text}")
    return counts


def _verdict(link: Found, found: set[Found], case: Case) -> str:
    if link not in case.expected:
        return "wrong"
    return "right" if link in found else "missed"


def report(counts: dict[str, Counter[str]]) -> None:
    """A table, and its total."""
    print(f"\n{'':20}{'links':>8}{'precision':>11}{'recall':>9}")
    for key, count in (
        *sorted(counts.items()),
        ("all", sum(counts.values(), Counter())),
    ):
        right, wrong, missed = count["right"], count["wrong"], count["missed"]
        precision = right / (right + wrong) if right + wrong else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        print(f"{key:20}{right + missed:8}{precision:11.1%}{recall:9.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path, nargs="?", default=CASES)
    cases = read_cases(parser.parse_args().cases)
    names = read_names(NamesSettings.from_environment().var_dir / "names.json")
    linker = Linker(names, LexiconFiles.read(ROOT / "data/lexicons"))
    report(evaluate(linker, cases, by_variety=False))
    report(evaluate(linker, cases, by_variety=True))
    started = perf_counter()
    for case in cases:
        linker.link(case.text)
    print(f"\n{(perf_counter() - started) / len(cases) * 1000:.2f} ms a message")


if __name__ == "__main__":
    main()
