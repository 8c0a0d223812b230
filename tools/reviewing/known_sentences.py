"""The sentences that the repository has already."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tools.failure import Failure
from tools.reviewing.sentence import sentence_key

REVIEWED = "reviewed.yml"


def known_keys(root: Path) -> set[str]:
    """Of all training examples and test questions but the reviewed ones.

    Raises Failure when one of the files is not YAML.
    """
    training = (root / "data" / "nlu").glob("*/*.yml")
    tests = (root / "tests" / "evaluation").glob("*.yml")
    return {
        sentence_key(text)
        for path in (*training, *tests)
        if path.name != REVIEWED
        for text in sentences(path)
    }


def sentences(path: Path) -> Iterator[str]:
    """Every `text` and every line of `examples` of a file."""
    try:
        yield from _texts(yaml.safe_load(path.read_text(encoding="utf-8")))
    except yaml.YAMLError as error:
        raise Failure(f"{path} is not YAML: {error}.") from error


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _texts(item)
    elif isinstance(node, dict):
        if "text" in node:
            yield str(node["text"])
        yield from _examples(node.get("examples"))
        for value in node.values():
            yield from _texts(value)


def _examples(block: object) -> Iterator[str]:
    if isinstance(block, str):
        for line in block.splitlines():
            yield line.strip().removeprefix("- ")
