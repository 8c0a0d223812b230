"""`hubs/`"""

import pytest
from django.test import Client

from catalogue.models import Hub

ADDRESS = "/api/v1/hubs/"
CASABLANCA = "33.5883,-7.6114"


def test_near_sorts_by_distance(client: Client) -> None:
    rows = client.get(
        ADDRESS, {"near": CASABLANCA, "kind": "technopark", "page_size": 200}
    ).json()["results"]
    distances = [row["distance_km"] for row in rows]
    assert rows[0]["id"] == "technopark-casablanca"
    assert distances == sorted(distances)
    rabat = next(row for row in rows if row["id"] == "technopark-rabat")
    assert rabat["distance_km"] == pytest.approx(86.5, abs=1)


def test_without_near_there_is_no_distance(client: Client) -> None:
    row = client.get(f"{ADDRESS}technopark-rabat/").json()
    assert "distance_km" not in row
    assert (row["region"], row["status"], row["organisations"]) == (
        "MA-04",
        "operational",
        ["mitc"],
    )


def test_a_hub_without_coordinates_comes_last(client: Client) -> None:
    Hub.objects.filter(id="technopark-casablanca").update(latitude=None, longitude=None)
    rows = client.get(ADDRESS, {"near": CASABLANCA, "kind": "technopark"}).json()[
        "results"
    ]
    assert (rows[-1]["id"], rows[-1]["distance_km"]) == ("technopark-casablanca", None)


def test_the_other_side_of_the_date_line_is_not_far(client: Client) -> None:
    Hub.objects.filter(id="technopark-casablanca").update(latitude=0, longitude=179.9)
    row = client.get(ADDRESS, {"near": "0,-179.9"}).json()["results"][0]
    assert (row["id"], row["distance_km"]) == (
        "technopark-casablanca",
        pytest.approx(22.2, abs=0.1),
    )


@pytest.mark.parametrize(
    ("parameters", "inside", "outside"),
    [
        ({"kind": "cri,agency"}, "cri-oriental", "technopark-rabat"),
        ({"status": "planned"}, "technopark-fes", "technopark-rabat"),
        ({"region": "MA-09"}, "technopark-agadir", "technopark-rabat"),
        ({"ids": "technopark-rabat"}, "technopark-rabat", "technopark-agadir"),
    ],
)
def test_filters(
    client: Client, parameters: dict[str, str], inside: str, outside: str
) -> None:
    found = {
        row["id"]
        for row in client.get(ADDRESS, {"page_size": 200, **parameters}).json()[
            "results"
        ]
    }
    assert inside in found
    assert outside not in found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("near", "33.5"),
        ("near", "here,there"),
        ("near", "91,0"),
        ("near", "0,181"),
        ("near", "nan,0"),
        ("near", "1,2,3"),
        ("kind", "shop"),
        ("status", "open"),
        ("region", "Souss"),
        ("far", "1"),
    ],
)
def test_a_wrong_parameter_is_named(client: Client, name: str, value: str) -> None:
    response = client.get(ADDRESS, {name: value})
    assert (response.status_code, list(response.json())) == (400, [name])
