from pathlib import Path

import pytest

from bot.nlu.linking.names import NamesError, read_names
from bot.nlu.linking.names_file import NamesFile

GOOD = b'{"names": [{"id": "forsa", "type": "programme", "name": {"fr": "Forsa"}, "aliases": []}]}'


def test_names_are_kept_and_given_back(tmp_path: Path):
    file = NamesFile(tmp_path / "var" / "names.json")
    assert file.write(GOOD) == read_names(file.path)


def test_spoilt_names_leave_the_last_good_copy(tmp_path: Path):
    file = NamesFile(tmp_path / "names.json")
    file.write(GOOD)
    with pytest.raises(NamesError):
        file.write(b'{"names": [{"id": 1}]}')
    assert file.path.read_bytes() == GOOD
    assert list(tmp_path.iterdir()) == [file.path]
