"""The importer gives what Rasa's own gives."""

from pathlib import Path

import pytest
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.training.training_message import TrainingMessage

CONFIG = """
recipe: default.v1
language: fr
assistant_id: test
"""
OURS = """
importers:
  - name: bot.training.read_once_importer.ReadOnceImporter
"""
DOMAIN = """
version: "3.1"
intents: [ask, greet]
entities: [town]
"""
FRENCH = """
version: "3.1"
nlu:
  - intent: ask
    examples: |
      - où est [Fès](town)
      - où est [Fès](town)
      - combien
  - intent: greet
    examples: |
      - combien
"""
ARABIC = """
version: "3.1"
nlu:
  - intent: ask
    examples: |
      - شحال
responses:
  utter_hello:
    - text: Hello
"""
RULES = """
version: "3.1"
rules:
  - rule: greet
    steps:
      - intent: greet
      - action: utter_hello
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    files = {"fr": FRENCH, "ar": ARABIC, "rules": RULES}
    for name, text in files.items():
        (tmp_path / "data" / f"{name}.yml").write_text(text)
    (tmp_path / "domain.yml").write_text(DOMAIN)
    return tmp_path


def importer(folder: Path, config: str) -> TrainingDataImporter:
    file = folder / "config.yml"
    file.write_text(config)
    return TrainingDataImporter.load_from_config(
        str(file), str(folder / "domain.yml"), [str(folder / "data")]
    )


def examples(data: TrainingData) -> list[dict[str, object]]:
    return sorted((m.as_dict() for m in data.training_examples), key=str)


def test_data_is_that_of_rasas_importer(folder: Path) -> None:
    rasas, ours = (importer(folder, config) for config in (CONFIG, CONFIG + OURS))
    expected, found = rasas.get_nlu_data("fr"), ours.get_nlu_data("fr")
    assert examples(found) == examples(expected)
    assert found.fingerprint() == expected.fingerprint()
    assert ours.get_domain().as_dict() == rasas.get_domain().as_dict()
    assert "utter_hello" in ours.get_domain().responses


def test_change_of_given_data_does_not_reach_the_next(folder: Path) -> None:
    ours = importer(folder, CONFIG + OURS)
    one, other = ours.get_nlu_data("fr"), ours.get_nlu_data("ar")
    before = examples(other)
    for message in one.training_examples:
        message.set("tokens", ["changed"])
    assert examples(other) == before


def test_examples_that_differ_are_not_equal() -> None:
    one = TrainingMessage(data={"text": "a", "intent": "ask"})
    same = TrainingMessage(data={"text": "a", "intent": "ask"})
    other = TrainingMessage(data={"text": "a", "intent": "ask", "entities": ["x"]})
    assert one == same and hash(one) == hash(same)
    assert one != other
    assert TrainingMessage.of(Message(data={"text": "a", "intent": "ask"})) == one
