"""`regions/`, `sectors/`, `places/`, `organisations/`, `facts/` and `events/`."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate

from catalogue.models import Event


def rows(client: Client, address: str, **parameters: str) -> list[dict]:
    response = client.get(f"/api/v1/{address}/", {"page_size": 200, **parameters})
    assert response.status_code == 200, response.json()
    return response.json()["results"]


def test_regions_have_their_seat_and_cri(client: Client) -> None:
    region = next(row for row in rows(client, "regions") if row["id"] == "MA-09")
    assert (region["seat"]["fr"], region["cri_id"], region["iso"]) == (
        "Agadir",
        "cri-souss-massa",
        "MA-09",
    )
    assert len(rows(client, "regions")) == 12


def test_sectors_have_names_in_three_languages(client: Client) -> None:
    sector = next(row for row in rows(client, "sectors") if row["id"] == "tourism")
    assert set(sector["name"]) == {"fr", "ar", "en"}
    assert "riad" in sector["aliases"]


@pytest.mark.parametrize("spelling", ["fes", "Fès", "fas", "فاس"])
def test_places_are_found_in_any_spelling(client: Client, spelling: str) -> None:
    assert "fes" in {row["id"] for row in rows(client, "places", q=spelling)}


def test_a_town_that_does_not_exist_is_not_found(client: Client) -> None:
    assert rows(client, "places", q="Atlantis") == []


def test_organisations_have_a_website_or_null(client: Client) -> None:
    websites = {row["id"]: row["website"] for row in rows(client, "organisations")}
    assert (websites["tamwilcom"], websites["cri"]) == (
        "https://www.tamwilcom.ma",
        None,
    )


def test_figures_are_dated_and_sourced(client: Client) -> None:
    figure = next(
        row for row in rows(client, "facts", kind="figure") if row["id"] == "jobs-2026"
    )
    assert (figure["value"], figure["as_of"], figure["unit"]["en"][:14]) == (
        2500,
        "2026-01-22",
        "qualified jobs",
    )
    assert set(figure["sources"][0]) == {"url", "title", "date"}


def test_facts_tell_who_runs_and_owns_the_technoparks(client: Client) -> None:
    facts = {row["id"]: row for row in rows(client, "facts", kind="organisation")}
    assert "Benmakhlouf" in facts["technopark-company"]["text"]["fr"]
    assert (facts["founder-state"]["value"], facts["founder-state"]["label"]["ar"]) == (
        35,
        "الدولة",
    )


def test_facts_of_another_kind_are_left_out(client: Client) -> None:
    assert {row["kind"] for row in rows(client, "facts", kind="axis")} == {"axis"}


def test_upcoming_events_are_those_not_over(client: Client) -> None:
    today = localdate()
    texts = {f"title_{language}": "Journée" for language in ("fr", "ar", "en")}
    for name, starts, ends in (
        ("past", -9, -8),
        ("running", -1, 1),
        ("coming", 5, None),
    ):
        ends_on = None if ends is None else today + timedelta(ends)
        Event.objects.create(
            id=name,
            starts_on=today + timedelta(starts),
            ends_on=ends_on,
            region_id="MA-09",
            **texts,
        )
    assert [row["id"] for row in rows(client, "events", upcoming="true")] == [
        "running",
        "coming",
    ]
    assert [
        row["id"] for row in rows(client, "events", upcoming="false", region="MA-09")
    ] == ["past"]
    assert rows(client, "events", region="MA-01") == []


@pytest.mark.parametrize(
    ("address", "name", "value"),
    [
        ("regions", "q", "x"),
        ("sectors", "kind", "x"),
        ("places", "region", "MA-99"),
        ("organisations", "website", "x"),
        ("facts", "kind", "rumour"),
        ("events", "upcoming", "soon"),
        ("events", "region", "x"),
        ("names", "page", "1"),
    ],
)
def test_a_wrong_parameter_is_named(
    client: Client, address: str, name: str, value: str
) -> None:
    response = client.get(f"/api/v1/{address}/", {name: value})
    assert (response.status_code, list(response.json())) == (400, [name])
