import numpy as np
import pytest

from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS

TEXTS = [
    ["combien", "donne", "forsa"],
    ["شحال", "كتعطي"],
    ["ch7al", "kat3ti"],
    ["merci"],
]


@pytest.fixture(scope="module")
def vectoriser() -> Vectoriser:
    return Vectoriser.fit(INTENT_VIEWS, TEXTS)


def dense(vectoriser: Vectoriser, words: list[str]) -> np.ndarray:
    columns, values = vectoriser.vector(words)
    row = np.zeros(len(vectoriser.idf))
    np.add.at(row, columns, values)
    return row


def test_vector_has_length_one(vectoriser: Vectoriser) -> None:
    assert np.linalg.norm(dense(vectoriser, TEXTS[0])) == pytest.approx(1)


def test_of_unknown_letters_only_their_number_of_words_is_seen() -> None:
    texts = [*TEXTS, ["ok", "merci"]]
    known = [view for view in INTENT_VIEWS if view.name != "outline"]
    assert not len(Vectoriser.fit(tuple(known), texts).vector(["žž"])[0])
    assert len(Vectoriser.fit(INTENT_VIEWS, texts).vector(["žž"])[0]) == 1


def test_matrix_has_the_vectors_as_rows(vectoriser: Vectoriser) -> None:
    texts = [*TEXTS, ["žž"], ["merci", "merci", "combien"]]
    rows = np.array([dense(vectoriser, words) for words in texts])
    assert np.allclose(vectoriser.matrix(texts).toarray(), rows, atol=1e-6)


def test_vectors_of_both_darija_scripts_meet(vectoriser: Vectoriser) -> None:
    arabic, latin = (dense(vectoriser, words) for words in TEXTS[1:3])
    french = dense(vectoriser, TEXTS[3])
    assert arabic @ latin > 0.1 > arabic @ french


def test_plenty_of_texts_drop_what_occurs_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.nlu.classification.vectoriser.PLENTY", 3)
    kept = Vectoriser.fit(INTENT_VIEWS, [["merci", "a"], ["merci", "b"], ["c"]]).columns
    assert "merc" in kept[0]
    assert "b" not in kept[0]
