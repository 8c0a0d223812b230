"""The reviewed sentences of the repository: none is both learnt and tested."""

from collections import Counter
from pathlib import Path

from tools.reviewed import VARIETIES, held_out_path, training_path
from tools.reviewing.known_sentences import known_keys, sentences
from tools.reviewing.sentence import is_held_out, sentence_key

ROOT = Path(__file__).resolve().parents[2]


def faults(root: Path) -> list[str]:
    """Keys that are in two places or on the wrong side."""
    learnt, tested = (
        [
            sentence_key(text)
            for variety in VARIETIES
            if path(root, variety).exists()
            for text in sentences(path(root, variety))
        ]
        for path in (training_path, held_out_path)
    )
    counts = Counter([*learnt, *tested, *known_keys(root)])
    repeated = [key for key, count in counts.items() if count > 1]
    leaked = [key for key in learnt if is_held_out(key)]
    lost = [key for key in tested if not is_held_out(key)]
    return [*repeated, *leaked, *lost]


def test_no_reviewed_sentence_is_learnt_and_tested() -> None:
    assert faults(ROOT) == []


def test_sentence_in_two_places_or_on_the_wrong_side_is_noticed(tmp_path: Path) -> None:
    texts = [f"question {number}" for number in range(20)]
    held = next(text for text in texts if is_held_out(sentence_key(text)))
    free = next(text for text in texts if not is_held_out(sentence_key(text)))
    for variety in ("fr", "en"):
        training_path(tmp_path, variety).parent.mkdir(parents=True)
    training_path(tmp_path, "fr").write_text(f'- {{"text": "{free}"}}\n')
    assert faults(tmp_path) == []
    training_path(tmp_path, "en").write_text(f'- {{"text": "{free} !"}}\n')
    assert faults(tmp_path) == [free]
    training_path(tmp_path, "en").write_text(f'- {{"text": "{held}"}}\n')
    assert faults(tmp_path) == [held]
    training_path(tmp_path, "en").unlink()
    held_out_path(tmp_path, "en").parent.mkdir(parents=True)
    held_out_path(tmp_path, "en").write_text(f'- {{"text": "{free}"}}\n')
    assert faults(tmp_path) == [free, free]
