import json
from pathlib import Path
from typing import Any

import pytest

from bot.nlu.linking.names import NamesError, parse_names, read_names

ROW: dict[str, Any] = {
    "id": "forsa",
    "type": "programme",
    "name": {"fr": "Programme Forsa", "ar": "برنامج فرصة", "en": None},
    "aliases": ["forssa"],
    "ambiguous": ["forssa"],
}


def document(**changes: Any) -> str:
    return json.dumps({"names": [ROW | changes]})


def test_name_is_read_with_its_ambiguous_aliases():
    (name,) = parse_names(document())
    assert name.official == ("Programme Forsa", "برنامج فرصة")
    assert name.aliases == ("forssa",)
    assert name.ambiguous == {"forssa"}


def test_empty_catalogue_has_no_names():
    assert parse_names('{"names": []}') == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"name": []}',
        '{"names": [1]}',
        document(name="Forsa"),
        document(aliases=None),
        document(type="person"),
    ],
)
def test_other_shapes_are_refused(text: str):
    with pytest.raises(NamesError):
        parse_names(text)


def test_missing_file_names_the_command_that_makes_it(tmp_path: Path):
    with pytest.raises(NamesError, match="manage.py export_names"):
        read_names(tmp_path / "names.json")


def test_file_is_read(tmp_path: Path):
    path = tmp_path / "names.json"
    path.write_text(document())
    assert [name.id for name in read_names(path)] == ["forsa"]
