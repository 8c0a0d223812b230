"""What staff taught, written into the files."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader

from tools.failure import Failure
from tools.reviewed import PROPOSALS, held_out_path, training_path, write_reviewed
from tools.reviewing.known_sentences import sentences
from tools.reviewing.sentence import in_one_line, is_held_out, sentence_key

EXAMPLES = [
    {"text": f"Question numéro {number} ?", "variety": "fr", "intent": "ask_rate"}
    for number in range(40)
]


def export(
    folder: Path, examples: list[dict[str, Any]], proposals: Any = (), name: str = "e"
) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"examples": examples, "proposals": list(proposals)}))
    return path


def learnt(root: Path, variety: str = "fr") -> set[str]:
    path = training_path(root, variety)
    return set(sentences(path)) if path.exists() else set()


def kept_apart(root: Path, variety: str = "fr") -> set[str]:
    path = held_out_path(root, variety)
    return set(sentences(path)) if path.exists() else set()


def written(root: Path) -> dict[str, bytes]:
    files = [path for path in root.rglob("*.yml") if path.is_file()]
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def test_half_is_held_out_and_never_learnt(tmp_path: Path) -> None:
    write_reviewed(export(tmp_path, EXAMPLES), tmp_path)
    assert learnt(tmp_path) | kept_apart(tmp_path) == {row["text"] for row in EXAMPLES}
    assert not learnt(tmp_path) & kept_apart(tmp_path)
    assert 10 < len(kept_apart(tmp_path)) < 30


def test_same_lessons_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    shuffled = random.Random(7).sample(EXAMPLES, len(EXAMPLES))
    write_reviewed(export(tmp_path, EXAMPLES), one)
    write_reviewed(export(tmp_path, shuffled, name="s"), other)
    assert written(one) == written(other)
    assert written(one)
    write_reviewed(export(tmp_path, EXAMPLES), one)
    assert written(one) == written(other)


def test_spelling_of_a_sentence_does_not_change_its_side(tmp_path: Path) -> None:
    variants = ["Quel est le taux ?", "quel est le TAUX", "Quél est lé taux!"]
    assert len({is_held_out(sentence_key(text)) for text in variants}) == 1
    rows = [{**EXAMPLES[0], "text": text} for text in variants]
    write_reviewed(export(tmp_path, rows), tmp_path)
    assert len(learnt(tmp_path) | kept_apart(tmp_path)) == 1


def test_latest_lesson_about_a_sentence_counts(tmp_path: Path) -> None:
    rows = [EXAMPLES[0], {**EXAMPLES[0], "intent": "ask_amount"}]
    write_reviewed(export(tmp_path, rows), tmp_path)
    text = b"".join(written(tmp_path).values()).decode()
    assert "ask_amount" in text
    assert "ask_rate" not in text


@pytest.mark.parametrize("place", ["data/nlu/en/a.yml", "tests/evaluation/fr.yml"])
def test_sentence_that_other_files_have_is_left_out(place: str, tmp_path: Path) -> None:
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    rows = {"examples": "- question NUMÉRO 3\n- question numero 4?\n"}
    path.write_text(yaml.safe_dump([rows]))
    write_reviewed(export(tmp_path, EXAMPLES), tmp_path)
    left_out = {"Question numéro 3 ?", "Question numéro 4 ?"}
    assert len(learnt(tmp_path) | kept_apart(tmp_path)) == 38
    assert not left_out & (learnt(tmp_path) | kept_apart(tmp_path))


def test_rasa_reads_what_was_written_as_it_was_meant(tmp_path: Path) -> None:
    nasty = [
        "- tiret d'abord",
        "deux : points # et dièse",
        "un [marqué](programme) ici",
        'un [autre]{"entity": "x"}',
        "le [☎ •••] \u202eà l'envers\nsur deux lignes",
        "/ask_rate",
        "شحال ديال الفايدة؟",
    ]
    rows = [{**EXAMPLES[0], "text": text, "variety": "mix"} for text in nasty]
    write_reviewed(export(tmp_path, rows), tmp_path)
    path = training_path(tmp_path, "mix")
    data = RasaYAMLReader().read(path)
    assert {m.get("text") for m in data.training_examples} == learnt(tmp_path, "mix")
    assert not any(m.get("entities") for m in data.training_examples)
    assert {m.get("intent") for m in data.training_examples} == {"ask_rate"}
    expected = {in_one_line(text) for text in nasty}
    assert learnt(tmp_path, "mix") | kept_apart(tmp_path, "mix") == expected


def test_proposed_intents_go_to_a_file_of_their_own(tmp_path: Path) -> None:
    example = {"text": "Assurer ?", "variety": "fr"}
    proposal = {
        "name": "ask_insurance",
        "description": "Assurer: un local",
        "examples": [example],
    }
    write_reviewed(export(tmp_path, [], [proposal]), tmp_path)
    assert list(written(tmp_path)) == [str(PROPOSALS)]
    assert yaml.safe_load((tmp_path / PROPOSALS).read_text()) == [proposal]


def test_what_is_taken_back_leaves_no_file(tmp_path: Path) -> None:
    write_reviewed(export(tmp_path, EXAMPLES), tmp_path)
    assert written(tmp_path)
    write_reviewed(export(tmp_path, []), tmp_path)
    assert written(tmp_path) == {}


@pytest.mark.parametrize("content", ["", "[]", '{"examples": [{}], "proposals": []}'])
def test_wrong_export_is_one_sentence(content: str, tmp_path: Path) -> None:
    path = tmp_path / "e.json"
    path.write_text(content)
    with pytest.raises(Failure, match="no export of taught examples"):
        write_reviewed(path, tmp_path)
