"""What the model learns from, and how it stays apart from what it is scored on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import yaml
from rapidfuzz import fuzz, process

from bot.nlu.text.normalisation import normalise, words
from tests.support.rules import rules
from tools.reviewing.known_sentences import REVIEWED

ROOT = Path(__file__).resolve().parents[2]
VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en", "mix")
NEVER_TRAINED = {"unsure", "share_location"}
ALIKE = 95
# Greetings and bare follow-ups are everybody's words; longer sentences are somebody's.
SHORTEST = 3


@dataclass(frozen=True)
class Example:
    variety: str
    intent: str
    text: str

    @property
    def key(self) -> str:
        return key(self.text)


def key(text: str) -> str:
    """The words of a text in one spelling, without punctuation."""
    return " ".join(words(normalise(text)))


@lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """All but the reviewed ones, which have tests of their own."""
    return tuple(
        Example(path.parent.name, block["intent"], line.removeprefix("- ").strip())
        for path in sorted((ROOT / "data" / "nlu").glob("*/*.yml"))
        if path.name != REVIEWED
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
    )


def evaluated() -> Iterator[str]:
    """The text of every row of every evaluation set."""
    for path in sorted((ROOT / "tests" / "evaluation").glob("*.yml")):
        for row in yaml.safe_load(path.read_text(encoding="utf-8")):
            if "text" in row:
                yield row["text"]


def repeated(found: Iterable[Example]) -> list[list[Example]]:
    """Sentences that are there twice, in whatever spelling; signs alone count as written."""
    groups: dict[str, list[Example]] = defaultdict(list)
    for example in found:
        groups[example.key or example.text].append(example)
    return [group for group in groups.values() if len(group) > 1]


def known(trained: Iterable[str], tests: Iterable[str]) -> set[str]:
    """The training sentences that are a test sentence, or nearly."""
    long = sorted({key for key in map(key, trained) if len(key.split()) >= SHORTEST})
    held = sorted({key for key in map(key, tests) if len(key.split()) >= SHORTEST})
    near = process.cdist(
        long, held, scorer=fuzz.ratio, score_cutoff=ALIKE, dtype=np.uint8
    )
    return {long[row] for row in np.flatnonzero(near.any(axis=1))}


def test_no_sentence_is_there_twice():
    assert repeated(examples()) == []


@pytest.mark.parametrize("variety", VARIETIES)
def test_every_intent_is_in_every_variety(variety):
    trained = {example.intent for example in examples() if example.variety == variety}
    assert trained == set(rules()) - NEVER_TRAINED


@pytest.mark.parametrize("path", (ROOT / "data" / "nlu").glob("*/*.yml"), ids=str)
def test_every_intent_names_its_variety(path):
    blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    named = {(block.get("metadata") or {}).get("variety") for block in blocks}
    assert named == {path.parent.name}


def test_there_is_no_other_variety():
    assert {example.variety for example in examples()} == set(VARIETIES)


def test_no_evaluation_sentence_is_trained_on():
    assert known((example.text for example in examples()), evaluated()) == set()


def test_repeated_sentence_is_noticed():
    one, two = Example("fr", "greet", "Ça va ?"), Example("en", "affirm", "ca va")
    other = Example("fr", "greet", "ça va bien ?")
    assert repeated([one, two, other]) == [[one, two]]
    assert repeated([Example("fr", "greet", "!"), Example("fr", "greet", "?")]) == []


def test_sentence_that_is_nearly_a_test_is_noticed():
    trained = ["chno lfer9 bin forsa w intelaka", "c'est combien Forsa", "merci bien"]
    tests = ["chno lfar9 bin forsa w intelaka", "merci bien"]
    assert known(trained, tests) == {"chno lfer9 bin forsa w intelaka"}
