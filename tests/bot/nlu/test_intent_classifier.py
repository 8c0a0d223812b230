from pathlib import Path
from typing import Any

import pytest

from bot.nlu.intent_classifier import LinearIntentClassifier
from bot.nlu.question_splitter import QuestionSplitter
from tests.bot.nlu.classification.examples import FRAMES, NAMES
from tests.bot.nlu.components import arguments, message, training_data

ROWS = [
    (frame.format(name), intent, "fr")
    for intent, frames in FRAMES.items()
    for frame in frames
    for name in NAMES
]


def trained(folder: Path, rows: list[Any]) -> LinearIntentClassifier:
    given = arguments(LinearIntentClassifier, folder, ranking_length=2)
    LinearIntentClassifier.create(*given).train(training_data(rows))
    return LinearIntentClassifier.load(*given)


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> LinearIntentClassifier:
    return trained(tmp_path_factory.mktemp("model"), ROWS)


def test_classifier_sets_the_intent_and_a_short_ranking(
    classifier: LinearIntentClassifier,
) -> None:
    [parsed] = classifier.process([message("quels papiers pour forsa")])
    output = parsed.as_dict(only_output_properties=True)
    assert output["intent"]["name"] == "ask_documents"
    assert output["intent"] == output["intent_ranking"][0]
    assert len(output["intent_ranking"]) == 2
    assert type(output["intent"]["confidence"]) is float


def test_classifier_knows_whether_it_can_refuse(
    classifier: LinearIntentClassifier, tmp_path: Path
) -> None:
    [parsed] = classifier.process([message("bonjour")])
    assert parsed.get("refuses") is False
    refusing = trained(tmp_path, [*ROWS, ("météo demain", "out_of_scope", "fr")])
    [parsed] = refusing.process([message("bonjour")])
    assert parsed.get("refuses") is True


@pytest.mark.parametrize("text", ["?", "...", "؟؟؟"])
def test_text_without_a_word_is_out_of_scope_where_that_is_known(
    classifier: LinearIntentClassifier, tmp_path: Path, text: str
) -> None:
    refusing = trained(tmp_path, [*ROWS, ("météo demain", "out_of_scope", "fr")])
    [parsed] = refusing.process([message(text)])
    assert parsed.get("intent") == {"name": "out_of_scope", "confidence": 1.0}
    [other] = classifier.process([message(text)])
    assert other.get("intent")["name"] != "out_of_scope"


def test_classifier_hides_a_linked_name(classifier: LinearIntentClassifier) -> None:
    text = "dossier de combien"
    name = {"entity": "programme", "start": 11, "end": 18, "value": "combien"}
    plain, linked = classifier.process([message(text), message(text, entities=[name])])
    sure = [m.get("intent")["confidence"] for m in (plain, linked)]
    assert linked.get("intent")["name"] == "ask_documents"
    assert sure[1] > sure[0]


def test_classifier_ranks_each_part(
    classifier: LinearIntentClassifier, tmp_path: Path
) -> None:
    splitter = QuestionSplitter.create(*arguments(QuestionSplitter, tmp_path))
    text = "quel montant avec forsa et quels documents"
    [parsed] = classifier.process(splitter.process([message(text)]))
    intents = [asked.best.label for asked in parsed.get("ranked_parts")]
    assert intents == ["ask_amount", "ask_documents"]
    [single] = classifier.process(splitter.process([message("quels documents")]))
    assert not single.get("ranked_parts")


@pytest.mark.parametrize("rows", [[], [("bonjour", "greet", "fr")] * 3])
def test_classifier_without_two_intents_leaves_messages_alone(
    tmp_path: Path, rows: list[Any]
) -> None:
    [parsed] = trained(tmp_path, rows).process([message("bonjour")])
    assert parsed.get("intent") is None
