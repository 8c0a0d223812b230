"""Import and export as XLSX and CSV, with a preview of the differences."""

import io
from typing import Any

import pytest
import tablib
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from catalogue.models import (
    Event,
    Fact,
    Hub,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
)

FORMATS = {"xlsx": "0", "csv": "1"}
TABLES = [Programme, Hub, Organisation, Sector, Region, Place, Fact, Event]


def export(client: Client, table: str, kind: str) -> bytes:
    address = f"/staff/catalogue/{table}/export/"
    form = client.get(address).context["form"]
    fields = {
        name: "on"
        for name in form.fields
        if name not in {"format", "resource", "export_items"}
    }
    chosen = {"format": FORMATS[kind], "resource": "0", **fields}
    return client.post(address, chosen).content


def rows_of(file: bytes, kind: str) -> tablib.Dataset:
    """The rows of a file; a workbook's empty cells are empty texts, as a CSV's are."""
    given = io.BytesIO(file) if kind == "xlsx" else file.decode("utf-8-sig")
    read = tablib.Dataset().load(given, format=kind)
    rows = tablib.Dataset(headers=read.headers)
    for row in read:
        rows.append(["" if cell is None else cell for cell in row])
    return rows


def upload(client: Client, table: str, kind: str, file: bytes) -> HttpResponse:
    sent = SimpleUploadedFile(f"rows.{kind}", file)
    body = {"format": FORMATS[kind], "import_file": sent}
    return client.post(f"/staff/catalogue/{table}/import/", body)


def confirm(client: Client, table: str, preview: HttpResponse) -> HttpResponse:
    confirmed = preview.context["confirm_form"].initial
    return client.post(f"/staff/catalogue/{table}/process_import/", confirmed)


def changed(file: bytes, file_kind: str, row_id: str, **cells: Any) -> bytes:
    rows = rows_of(file, file_kind)
    result = tablib.Dataset(headers=rows.headers)
    for row in rows.dict:
        row = {**row, **cells} if row["id"] == row_id else row
        result.append([row[header] for header in rows.headers])
    content = result.export(file_kind)
    return content if isinstance(content, bytes) else content.encode()


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize(
    "table", [table._meta.model_name for table in TABLES if table is not Event]
)
def test_what_was_exported_imports_without_a_difference(
    staff_client: Client, table: str, kind: str
) -> None:
    file = export(staff_client, table, kind)
    rows = rows_of(file, kind)
    preview = upload(staff_client, table, kind, file)
    assert len(rows) > 0
    assert not preview.context["result"].has_errors()
    assert not preview.context["result"].has_validation_errors()
    assert preview.context["result"].totals == {
        "new": 0,
        "update": 0,
        "delete": 0,
        "skip": len(rows),
        "error": 0,
        "invalid": 0,
    }


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_change_is_previewed_then_written(staff_client: Client, kind: str) -> None:
    file = changed(
        export(staff_client, "programme", kind),
        kind,
        "forsa",
        amount_max_mad=90000,
        stages="idea,growth",
    )
    preview = upload(staff_client, "programme", kind, file)
    assert "<del" in preview.content.decode()
    assert Programme.objects.get(id="forsa").amount_max_mad == 100_000

    assert confirm(staff_client, "programme", preview).status_code == 302
    programme = Programme.objects.get(id="forsa")
    assert (programme.amount_max_mad, programme.stages) == (90_000, ["idea", "growth"])
    assert programme.history.first().history_user.username == "amina"
    assert (
        staff_client.get("/api/v1/programmes/forsa/").json()["amount_max_mad"] == 90_000
    )


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ({"kind": "hotel"}, "kind"),
        ({"stages": "birth"}, "stages"),
        ({"as_of": "hier"}, "as_of"),
        ({"amount_min_mad": 10, "amount_max_mad": 5}, "amount_max_mad"),
        ({"amount_max_mad": "beaucoup"}, "amount_max_mad"),
    ],
)
def test_a_wrong_cell_refuses_the_file(
    staff_client: Client, cells: dict[str, Any], field: str
) -> None:
    file = changed(export(staff_client, "programme", "csv"), "csv", "forsa", **cells)
    preview = upload(staff_client, "programme", "csv", file)
    (invalid,) = preview.context["result"].invalid_rows
    assert field in invalid.error.message_dict
    assert "confirm_form" not in preview.context


def test_a_region_that_does_not_exist_refuses_the_file(staff_client: Client) -> None:
    file = changed(
        export(staff_client, "hub", "csv"), "csv", "technopark-rabat", region="MA-99"
    )
    preview = upload(staff_client, "hub", "csv", file)
    (invalid,) = preview.context["result"].invalid_rows
    assert "MA-99" in str(invalid.error.message_dict["region_id"])
    assert "confirm_form" not in preview.context
    assert Hub.objects.get(id="technopark-rabat").region_id == "MA-04"


def test_a_sector_that_does_not_exist_refuses_the_file(staff_client: Client) -> None:
    file = export(staff_client, "programme", "csv")
    wrong = changed(file, "csv", "go-siyaha", sectors="tourism,magic")
    preview = upload(staff_client, "programme", "csv", wrong)
    [(_line, [error])] = preview.context["result"].row_errors()
    assert "magic" in str(error.error)
    assert "tourism" not in str(error.error)
    assert "confirm_form" not in preview.context


def test_a_cell_is_never_a_formula(staff_client: Client) -> None:
    Programme.objects.filter(id="forsa").update(name_fr='=HYPERLINK("http://x")')
    row = next(
        row
        for row in rows_of(export(staff_client, "programme", "xlsx"), "xlsx").dict
        if row["id"] == "forsa"
    )
    assert not str(row["name_fr"]).startswith("=")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_numbers_are_written_the_same_in_every_language(
    staff_client: Client, language: str
) -> None:
    staff_client.post("/i18n/setlang/", {"language": language})
    rows = rows_of(export(staff_client, "programme", "csv"), "csv").dict
    rates = {row["rate_percent"] for row in rows}
    assert "1.75" in rates
    assert not any("," in rate for rate in rates)


def test_the_preview_has_what_changes_and_nothing_else(staff_client: Client) -> None:
    file = changed(
        export(staff_client, "programme", "csv"), "csv", "forsa", amount_max_mad=90000
    )
    page = upload(staff_client, "programme", "csv", file).content.decode()
    assert page.count("<dt>") == page.count("<dd") == 1
    assert "<del>100000</del> <ins>90000</ins>" in page
    assert "damane-express" not in page


def test_a_file_without_a_difference_is_said_so(staff_client: Client) -> None:
    staff_client.post("/i18n/setlang/", {"language": "fr"})
    file = export(staff_client, "sector", "csv")
    page = upload(staff_client, "sector", "csv", file).content.decode()
    assert "Le fichier ne change rien." in page


def test_csv_is_written_for_excel(staff_client: Client) -> None:
    file = export(staff_client, "programme", "csv")
    assert file.startswith("\ufeffid,".encode())


def test_csv_that_excel_wrote_in_french_is_read(staff_client: Client) -> None:
    rows = rows_of(export(staff_client, "sector", "csv"), "csv")
    french = "\ufeff" + rows.export("csv", delimiter=";")
    preview = upload(staff_client, "sector", "csv", french.encode())
    assert preview.context["result"].totals["skip"] == len(rows)


def test_a_change_without_a_reason_shows_no_word_for_it(staff_client: Client) -> None:
    programme = Programme.objects.get(id="forsa")
    programme.amount_max_mad = 42
    programme.save()
    page = staff_client.get("/staff/catalogue/programme/forsa/history/")
    assert "42" in page.content.decode()
    assert programme.history.first().history_change_reason == ""


def test_of_a_long_text_the_words_that_change_are_marked(staff_client: Client) -> None:
    summary = Programme.objects.get(id="forsa").summary_fr
    file = changed(
        export(staff_client, "programme", "csv"),
        "csv",
        "forsa",
        summary_fr=f"{summary} <b>Fin</b>",
    )
    page = upload(staff_client, "programme", "csv", file).content.decode()
    assert "<ins> &lt;b&gt;Fin&lt;/b&gt;</ins>" in page
