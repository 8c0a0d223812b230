"""`manage.py import_catalogue` on the repository's own files."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection

from catalogue.models import (
    CatalogueVersion,
    Fact,
    Hub,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
)
from conftest import FIXTURES

FILES = {
    Programme: ["programmes.yml"],
    Hub: ["hubs.yml"],
    Region: ["regions.yml"],
    Place: ["places.yml", "towns.yml"],
    Sector: ["sectors.yml"],
    Organisation: ["organisations.yml"],
}


def rows(file: str) -> Any:
    return yaml.safe_load((FIXTURES / file).read_text(encoding="utf-8"))


def run(folder: Path) -> str:
    output = StringIO()
    call_command("import_catalogue", str(folder), stdout=output)
    return output.getvalue()


def test_every_row_arrives(empty_catalogue: None) -> None:
    assert " created, 0 updated, 0 unchanged" in run(FIXTURES)
    counts = {table: table.objects.count() for table in FILES}
    assert counts == {
        table: sum(len(rows(file)) for file in files) for table, files in FILES.items()
    }


def test_facts_hold_the_figures_the_axes_and_the_company(empty_catalogue: None) -> None:
    run(FIXTURES)
    facts = rows("technopark_facts.yml")
    founders = facts["organisation"]["founders_shares_percent"]
    kinds = {kind: Fact.objects.filter(kind=kind).count() for kind in Fact.Kind.values}
    assert kinds == {
        "figure": len(facts["figures"]),
        "axis": len(facts["roadmap_axes"]),
        "organisation": 1 + len(founders),
    }


def test_a_second_run_changes_nothing() -> None:
    before = CatalogueVersion.current()
    assert "0 created, 0 updated, " in run(FIXTURES)
    assert CatalogueVersion.current() == before


def test_a_row_changed_in_its_file_is_updated(folder: Path) -> None:
    replace(
        folder / "programmes.yml",
        "amount_max_mad: 1200000",
        "amount_max_mad: 1300000",
        1,
    )
    assert "0 created, 1 updated, " in run(folder)
    assert Programme.objects.get(id="intelaka").amount_max_mad == 1_300_000


def test_what_staff_edited_stays_while_the_file_does_not_change(folder: Path) -> None:
    Programme.objects.filter(id="forsa").update(amount_max_mad=123_456)
    run(folder)
    assert Programme.objects.get(id="forsa").amount_max_mad == 123_456


def test_what_staff_deleted_stays_deleted() -> None:
    Programme.objects.get(id="moukawalati").delete()
    run(FIXTURES)
    assert not Programme.objects.filter(id="moukawalati").exists()


def test_a_fee_or_unit_may_be_one_string_for_all_languages(folder: Path) -> None:
    path = folder / "technopark_facts.yml"
    start, rest = path.read_text(encoding="utf-8").split("  unit:\n", 1)
    path.write_text(
        start + "  unit: start-ups\n" + rest.split("\n", 3)[3], encoding="utf-8"
    )
    run(folder)
    fact = Fact.objects.get(id="accompanied-2023")
    assert (fact.unit_fr, fact.unit_ar, fact.unit_en) == ("start-ups",) * 3


def test_files_that_only_this_project_added_may_be_missing(
    folder: Path, empty_catalogue: None
) -> None:
    for name in ("organisations.yml", "aliases.yml"):
        (folder / name).unlink()
    run(folder)
    assert (Programme.objects.count(), Organisation.objects.count()) == (87, 0)


def test_an_import_is_one_entry_of_a_rows_history(empty_catalogue: None) -> None:
    run(FIXTURES)
    entry = Programme.objects.get(id="go-siyaha").history.get()
    assert (entry.history_type, entry.history_change_reason) == (
        "+",
        "import_catalogue",
    )
    assert (
        entry.sectors.count()
        == Programme.objects.get(id="go-siyaha").sectors.count()
        > 0
    )


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        CommandError, match=r"^Nothing was imported\. sectors\.yml: can't be read"
    ):
        run(tmp_path / "nowhere")


def test_a_database_that_fails_half_way_keeps_nothing(folder: Path) -> None:
    replace(folder / "organisations.yml", "fr: ANAPEC,", "fr: Anapec,", 1)
    replace(folder / "technopark_facts.yml", "value: 900", "value: 901", 1)
    before = CatalogueVersion.current()

    def refuse_facts(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith('UPDATE "catalogue_fact"'):
            raise DatabaseError("disk full")
        return execute(sql, *rest)

    with (
        connection.execute_wrapper(refuse_facts),
        pytest.raises(CommandError, match="the database refused it"),
    ):
        run(folder)
    assert Organisation.objects.get(id="anapec").name_fr == "ANAPEC"
    assert CatalogueVersion.current() == before


def replace(path: Path, old: str, new: str, times: int) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, times), encoding="utf-8")
