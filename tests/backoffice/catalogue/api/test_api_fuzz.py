"""Whatever is asked: an answer, or 400 that names what is wrong; never an error."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from drf_spectacular.generators import SchemaGenerator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

LISTS = (
    "programmes", "hubs", "regions", "sectors", "places", "organisations", "facts", "events",
)  # fmt: skip
PARAMETERS = (
    "near", "kind", "status", "region", "ids", "q", "page", "page_size", "stage", "sector",
    "operator", "organisation", "legal_form", "women", "diaspora", "need", "upcoming",
    "language", "colour",
)  # fmt: skip
FACTS = (
    "age", "stage", "sectors", "place", "region", "legal_form", "women", "diaspora", "student",
    "rural", "amount_mad", "need", "declined", "limit", "colour",
)  # fmt: skip

ODD = (
    "", "true", "idea", "MA-03", "33.5,-7.6", "nan,nan", "91,0", "1e999", "-1", "0", "\u0661",
    "forsa,,", "99999999999999999999", "\x00", "'; --", "فاس", "all",
)  # fmt: skip

words = st.text(max_size=40) | st.sampled_from(ODD)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)
quick = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@quick
@given(st.sampled_from((*LISTS, "names", "search")), st.data())
def test_any_parameter_is_answered_or_named(address: str, data: st.DataObject) -> None:
    given = data.draw(
        st.dictionaries(st.sampled_from(PARAMETERS), words, min_size=1, max_size=3)
    )
    response = Client().get(f"/api/v1/{address}/", given)
    assert response.status_code in (200, 400)
    if response.status_code == 400:
        assert _names_a_field(response.json(), {*given, "q", "language"})


@quick
@given(st.sampled_from(("programmes", "hubs")), words)
def test_any_id_is_found_or_not(address: str, id: str) -> None:
    segment = id.replace("/", "").replace("?", "").replace("#", "")
    response = Client().get(f"/api/v1/{address}/{segment or '-'}/")
    assert response.status_code in (200, 301, 404)


@quick
@given(st.dictionaries(st.sampled_from(FACTS), values, max_size=3))
def test_any_profile_is_matched_or_its_fault_is_named(profile: dict[str, Any]) -> None:
    response = Client().post("/api/v1/match/", profile, content_type="application/json")
    assert response.status_code in (200, 400)
    if response.status_code == 400 and "detail" not in response.json():
        assert _names_a_field(response.json(), set(profile))


@pytest.mark.parametrize("body", ["", "[]", "null", "{", '"x"', "NaN", "[{}]"])
def test_body_that_is_no_profile_is_400(client: Client, body: str) -> None:
    response = client.post("/api/v1/match/", body, content_type="application/json")
    assert response.status_code in (200, 400)
    assert response.json()


def _names_a_field(refusal: dict[str, list[str]], names: set[str]) -> bool:
    return bool(refusal) and set(refusal) <= names and all(refusal.values())


def _pages(client: Client, address: str) -> Iterator[dict[str, Any]]:
    url: str | None = f"/api/v1/{address}/?page_size=7"
    while url:
        page = client.get(url).json()
        yield page
        url = page["next"]


@pytest.mark.parametrize("address", LISTS)
def test_pages_hold_every_row_once(client: Client, address: str) -> None:
    pages = list(_pages(client, address))
    ids = [row["id"] for page in pages for row in page["results"]]
    assert {page["count"] for page in pages} == {len(ids)}
    assert len(set(ids)) == len(ids)
    assert pages[0]["previous"] is None


@pytest.mark.parametrize("address", LISTS)
def test_the_last_page_has_no_next_and_there_is_none_after_it(
    client: Client, address: str
) -> None:
    total = len(list(_pages(client, address)))
    after = {"page": total + 1, "page_size": 7}
    refused = client.get(f"/api/v1/{address}/", after)
    assert (refused.status_code, list(refused.json())) == (400, ["page"])


def test_the_description_is_valid_and_has_no_doubts(tmp_path) -> None:
    file = tmp_path / "schema.yml"
    call_command("spectacular", validate=True, fail_on_warn=True, file=str(file))
    assert file.stat().st_size > 0


def test_every_parameter_that_is_described_is_tried() -> None:
    paths = SchemaGenerator().get_schema(public=True)["paths"]
    described = {
        parameter["name"]
        for path, methods in paths.items()
        if "/questions" not in path and "get" in methods
        for parameter in methods["get"].get("parameters", ())
        if parameter["in"] == "query"
    }
    assert described <= set(PARAMETERS)
