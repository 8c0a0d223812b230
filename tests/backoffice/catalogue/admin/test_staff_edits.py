"""An edit by staff: checked, kept in the history, seen by the API at once."""

from typing import Any

import pytest
from django.test import Client

from catalogue.models import Programme

ADDRESS = "/staff/catalogue/programme/forsa/change/"
SOURCES = "catalogue-source-row_type-row_id"


def form_of(client: Client) -> dict[str, Any]:
    """What a browser would send back for the page as it is."""
    context = client.get(ADDRESS).context
    forms = [context["adminform"].form]
    for formset in context["inline_admin_formsets"]:
        forms += [formset.formset.management_form, *formset.formset.forms]
    sent: dict[str, Any] = {}
    for form in forms:
        for field in form:
            value = field.value()
            if value is not None and value is not False:
                sent[field.html_name] = (
                    value.replace("\n", "\r\n") if isinstance(value, str) else value
                )
    return sent


def save(client: Client, **changes: Any) -> Any:
    return client.post(ADDRESS, {**form_of(client), **changes})


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_saving_the_page_as_it_is_changes_no_text(
    staff_client: Client, language: str
) -> None:
    staff_client.post("/i18n/setlang/", {"language": language})
    before = staff_client.get("/api/v1/programmes/forsa/").json()
    assert save(staff_client).status_code == 302
    assert staff_client.get("/api/v1/programmes/forsa/").json() == before


def test_an_edit_is_seen_by_the_api_at_once(staff_client: Client) -> None:
    etag = staff_client.get("/api/v1/programmes/forsa/")["ETag"]
    assert (
        save(staff_client, amount_max_mad="75000", name_ar="فرصة الجديدة").status_code
        == 302
    )
    answer = staff_client.get(
        "/api/v1/programmes/forsa/", headers={"if-none-match": etag}
    )
    assert (answer.status_code, answer.json()["amount_max_mad"]) == (200, 75000)
    assert answer.json()["name"]["ar"] == "فرصة الجديدة"


def test_the_history_says_who_changed_what(staff_client: Client) -> None:
    staff_client.post("/i18n/setlang/", {"language": "ar"})
    save(staff_client, amount_max_mad="75000")
    newest, oldest = Programme.objects.get(id="forsa").history.all()
    assert newest.history_user.username == "amina"
    assert [change.field for change in newest.diff_against(oldest).changes] == [
        "amount_max_mad"
    ]
    page = staff_client.get(
        "/staff/catalogue/programme/forsa/history/"
    ).content.decode()
    assert "amina" in page
    assert "75000" in page


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name_ar", ""),
        ("kind", "hotel"),
        ("as_of", "yesterday"),
        ("age_max", "3"),
        ("url", "forsa"),
        ("rate_percent", "120"),
        ("eligibility_fr", "Une seule ligne"),
    ],
)
def test_a_wrong_value_is_refused_beside_its_field(
    staff_client: Client, field: str, value: str
) -> None:
    response = save(staff_client, **{field: value})
    assert response.status_code == 200
    assert field in response.context["adminform"].form.errors
    assert Programme.objects.get(id="forsa").amount_max_mad == 100_000


def test_a_source_is_edited_in_the_page_of_its_row(staff_client: Client) -> None:
    first = Programme.objects.get(id="forsa").sources.first()
    assert save(staff_client, **{f"{SOURCES}-0-title": "Bilan 2026"}).status_code == 302
    first.refresh_from_db()
    assert first.title == "Bilan 2026"


def test_a_source_with_a_wrong_date_is_refused(staff_client: Client) -> None:
    assert save(staff_client, **{f"{SOURCES}-0-date": "hier"}).status_code == 200
