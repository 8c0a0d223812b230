"""A programme that no training data has heard of, put in the place of a real one."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.nlu.evaluation_row import EvaluationRow
from bot.nlu.language.script import main_script

NAMES = {"Latn": "Zarbiya Nokhba", "Arab": "زربية النخبة"}
ROW = {
    "id": "zarbiya-nokhba",
    "type": "programme",
    "name": {"fr": NAMES["Latn"], "en": NAMES["Latn"], "ar": NAMES["Arab"]},
    "aliases": [],
}


def add_invented(names: Path, folder: Path) -> None:
    """Write the names of `names` and the invented one into `folder`/names.json."""
    content = json.loads(names.read_text(encoding="utf-8"))
    content["names"].append(ROW)
    text = json.dumps(content, ensure_ascii=False)
    (folder / "names.json").write_text(text, encoding="utf-8")


def with_invented(
    row: EvaluationRow, parsed: Mapping[str, Any]
) -> EvaluationRow | None:
    """`row` about the invented programme; None unless it names exactly one programme."""
    named = [e for e in parsed["entities"] if e["entity"] == "programme"]
    if len(named) != 1:
        return None
    start, end = named[0]["start"], named[0]["end"]
    name = NAMES[main_script([row.text[start:end].lower()])]
    return replace(row, text=row.text[:start] + name + row.text[end:], entities={})
