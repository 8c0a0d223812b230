"""`names/` and `manage.py export_names`."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

KINDS = {"programme", "hub", "place", "region", "sector", "organisation"}


def names(client: Client) -> dict[tuple[str, str], dict]:
    return {
        (row["type"], row["id"]): row
        for row in client.get("/api/v1/names/").json()["names"]
    }


def test_every_linkable_row_is_named(client: Client) -> None:
    rows = names(client)
    assert {kind for kind, _id in rows} == KINDS
    assert set(rows[("programme", "forsa")]) == {
        "id",
        "type",
        "name",
        "aliases",
        "ambiguous",
    }


def test_ambiguous_spellings_are_among_the_names_and_aliases(client: Client) -> None:
    for row in names(client).values():
        assert set(row["ambiguous"]) <= {*row["name"].values(), *row["aliases"]}
    assert "الجديدة" in names(client)[("place", "el-jadida")]["ambiguous"]
    assert names(client)[("place", "agadir")]["ambiguous"] == []


def test_export_names_writes_what_the_api_gives(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "var" / "names.json"
    call_command("export_names", str(path), verbosity=0)
    assert (
        json.loads(path.read_text(encoding="utf-8"))
        == client.get("/api/v1/names/").json()
    )


def test_a_path_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="can't be written"):
        call_command("export_names", str(tmp_path / "file" / "names.json"))
