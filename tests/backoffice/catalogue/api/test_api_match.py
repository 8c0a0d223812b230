"""`match/`: programmes for a profile."""

import pytest
from django.http import HttpResponse
from django.test import Client


def post(client: Client, **profile: object) -> HttpResponse:
    return client.post("/api/v1/match/", profile, content_type="application/json")


def result(client: Client, id: str, **profile: object) -> dict:
    reply = post(client, limit=200, **profile).json()
    return next(each for each in reply["results"] if each["id"] == id)


def test_every_condition_has_a_verdict_with_its_values(client: Client) -> None:
    row = result(client, "indh-ariej", age=41, stage="idea")
    assert row["conditions"][:2] == [
        {
            "condition": "age",
            "verdict": "missed",
            "required": {"min": 18, "max": 34},
            "given": 41,
            "reason": None,
        },
        {
            "condition": "stage",
            "verdict": "met",
            "required": ["creation", "idea"],
            "given": "idea",
            "reason": None,
        },
    ]
    assert (row["fits"], row["to_fit"], row["status"]) == (False, None, "open")


def test_a_town_stands_for_its_region(client: Client) -> None:
    by_town = result(client, "initiative-souss-massa", place="agadir")
    assert by_town == result(client, "initiative-souss-massa", region="MA-09")
    assert by_town["fits"]
    assert not result(client, "initiative-souss-massa", place="fes")["fits"]


@pytest.mark.parametrize(
    ("profile", "field"),
    [
        ({"age": 9}, "age"),
        ({"age": 101}, "age"),
        ({"age": "old"}, "age"),
        ({"amount_mad": 0}, "amount_mad"),
        ({"amount_mad": -5}, "amount_mad"),
        ({"stage": "dream"}, "stage"),
        ({"sectors": ["sweets"]}, "sectors"),
        ({"sectors": "tourism"}, "sectors"),
        ({"place": "atlantis"}, "place"),
        ({"region": "FR-75"}, "region"),
        ({"place": "fes", "region": "MA-09"}, "region"),
        ({"legal_form": "gmbh"}, "legal_form"),
        ({"women": "perhaps"}, "women"),
        ({"need": "love"}, "need"),
        ({"declined": ["weight"]}, "declined"),
        ({"limit": 0}, "limit"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_bad_value_is_400_with_its_field(
    client: Client, profile: dict, field: str
) -> None:
    response = post(client, **profile)
    assert (response.status_code, list(response.json())) == (400, [field])


@pytest.mark.parametrize("age", [10, 100, None])
def test_the_ends_and_null_are_good(client: Client, age: int | None) -> None:
    assert post(client, age=age).status_code == 200


def test_what_changes_most_is_asked_and_not_what_is_known_or_declined(
    client: Client,
) -> None:
    first = post(client).json()["ask"]
    assert first in ("stage", "need")
    assert post(client, declined=[first]).json()["ask"] not in (first, None)
    assert post(client, stage="idea", need="finance").json()["ask"] not in (
        "stage",
        "need",
    )


def test_nothing_is_asked_when_no_answer_would_change_anything(client: Client) -> None:
    facts = {
        "stage": "idea",
        "need": "finance",
        "sectors": ["agrifood"],
        "region": "MA-03",
        "age": 24,
        "amount_mad": 80000,
        "legal_form": "sarl",
    }
    assert post(client, **facts).json()["ask"] is None


def test_the_profile_is_not_read_by_get(client: Client) -> None:
    assert client.get("/api/v1/match/").status_code == 405
