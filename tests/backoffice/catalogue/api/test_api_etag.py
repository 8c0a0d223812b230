"""Answers are cached by the catalogue's version."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from catalogue.models import Programme, Source

ADDRESSES = [
    "programmes/",
    "programmes/forsa/",
    "hubs/?near=33.5,-7.6",
    "hubs/technopark-rabat/",
    "regions/",
    "sectors/",
    "places/?q=fes",
    "organisations/",
    "facts/?kind=figure",
    "events/?upcoming=true",
    "names/",
    "search/?q=auto-entrepreneur&language=fr",
    "schema/",
]
PRIVATE = {"schema/"}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_known_answer_is_not_sent_again(client: Client, address: str) -> None:
    first = client.get(f"/api/v1/{address}")
    again = client.get(f"/api/v1/{address}", headers={"if-none-match": first["ETag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again["ETag"] == first["ETag"]
    assert not first["ETag"].startswith("W/")


@pytest.mark.parametrize(
    "address", [address for address in ADDRESSES if address not in PRIVATE]
)
def test_an_edit_changes_the_etag_at_once(client: Client, address: str) -> None:
    first = client.get(f"/api/v1/{address}")
    Programme.objects.get(id="forsa").save()
    again = client.get(f"/api/v1/{address}", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again["ETag"] == first["ETag"]) == (200, False)


def test_a_304_costs_one_query(client: Client) -> None:
    etag = client.get("/api/v1/programmes/")["ETag"]
    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get("/api/v1/programmes/", headers={"if-none-match": etag})
    assert len(queries) == 1


def test_a_changed_source_or_sector_counts_as_an_edit(client: Client) -> None:
    etags = [client.get("/api/v1/programmes/forsa/")["ETag"]]
    Source.objects.filter(row_id="forsa").first().delete()
    etags.append(client.get("/api/v1/programmes/forsa/")["ETag"])
    Programme.objects.get(id="forsa").sectors.add("tourism")
    etags.append(client.get("/api/v1/programmes/forsa/")["ETag"])
    assert len(set(etags)) == 3


def test_the_edit_itself_is_in_the_next_answer(client: Client) -> None:
    client.get("/api/v1/programmes/forsa/")
    programme = Programme.objects.get(id="forsa")
    programme.amount_max_mad = 42
    programme.save()
    assert client.get("/api/v1/programmes/forsa/").json()["amount_max_mad"] == 42


def test_different_questions_have_different_etags(client: Client) -> None:
    addresses = ["programmes/", "programmes/?page=2", "programmes/?kind=grant", "hubs/"]
    assert len(
        {client.get(f"/api/v1/{address}")["ETag"] for address in addresses}
    ) == len(addresses)


def test_caches_may_keep_an_answer_for_seconds_only(client: Client) -> None:
    control = client.get("/api/v1/names/")["Cache-Control"]
    assert "public" in control
    assert "max-age=5" in control


@pytest.mark.parametrize("address", ["programmes/nothing/", "programmes/?kind=nothing"])
def test_a_refusal_has_no_etag(client: Client, address: str) -> None:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code in {400, 404}
    assert "ETag" not in response.headers
