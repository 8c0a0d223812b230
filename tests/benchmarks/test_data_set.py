from pathlib import Path

import pytest

from benchmarks.nlu.data_set import examples, split

DATA = """version: "3.1"
nlu:
- intent: greet
  metadata:
    variety: fr
  examples: |
    - bonjour
    - salut
    - bonsoir
    - coucou
- intent: thank
  examples:
  - text: |
      shukran
    metadata:
      lang: ar
  - text: |
      merci
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.yml"
    path.write_text(DATA, encoding="utf-8")
    return path


def test_examples_have_the_language_of_example_or_intent(file: Path) -> None:
    languages = {example.text: example.language for example in examples(file)}
    assert languages["salut"] == "fr"
    assert languages["shukran"] == "ar"
    assert languages["merci"] is None


def test_split_keeps_every_example_and_each_intent_in_training(
    file: Path, tmp_path: Path
) -> None:
    train, test = (examples(path) for path in split(file, 0.5, 13, tmp_path))
    assert {example.intent for example in train} == {"greet", "thank"}
    assert len(test) == 3
    assert {e.text for e in [*train, *test]} == {e.text for e in examples(file)}
    assert {e.text: e.language for e in train + test}["bonsoir"] == "fr"


def test_split_depends_on_the_seed_alone(file: Path, tmp_path: Path) -> None:
    def texts(seed: int) -> list[str]:
        return [e.text for e in examples(split(file, 0.5, seed, tmp_path)[0])]

    assert texts(13) == texts(13)
    assert any(texts(13) != texts(seed) for seed in range(5))


def test_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="does not exist"):
        examples(tmp_path / "none.yml")
