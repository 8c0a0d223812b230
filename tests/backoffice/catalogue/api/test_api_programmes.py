"""`programmes/` as the contract in docs/architecture.md says."""

import pytest
import yaml
from django.test import Client

from catalogue.models import Programme
from conftest import FIXTURES

ADDRESS = "/api/v1/programmes/"


def ids(client: Client, **parameters: str) -> set[str]:
    response = client.get(ADDRESS, {"page_size": 200, **parameters})
    assert response.status_code == 200, response.json()
    return {row["id"] for row in response.json()["results"]}


def test_a_row_has_the_shape_of_its_yaml_row(client: Client) -> None:
    written = next(
        row
        for row in yaml.safe_load((FIXTURES / "programmes.yml").read_text())
        if row["id"] == "forsa"
    )
    row = client.get(f"{ADDRESS}forsa/").json()
    known = {
        name: row[name] for name in written if name not in {"aliases", "eligibility"}
    }
    assert known == {name: written[name] for name in known}
    assert set(written["aliases"]) <= set(row["aliases"])
    assert [text["en"] for text in row["eligibility"]] == [
        text["en"] for text in written["eligibility"]
    ]
    assert (row["organisations"], row["need"]) == (
        ["smit", "ministere-tourisme"],
        ["finance"],
    )


def test_an_unknown_programme_is_404(client: Client) -> None:
    assert client.get(f"{ADDRESS}forza/").status_code == 404


def test_lists_come_in_pages(client: Client) -> None:
    first = client.get(ADDRESS, {"page_size": 10}).json()
    second = client.get(first["next"]).json()
    assert (first["count"], first["previous"], len(first["results"])) == (
        Programme.objects.count(),
        None,
        10,
    )
    assert not {row["id"] for row in first["results"]} & {
        row["id"] for row in second["results"]
    }


@pytest.mark.parametrize(
    ("parameters", "inside", "outside"),
    [
        ({"kind": "guarantee"}, "ilayki", "forsa"),
        ({"kind": "guarantee,financing"}, "forsa", "go-siyaha"),
        ({"stage": "idea"}, "technopark-boost-up-lab", "technopark-accelerate"),
        ({"sector": "tourism"}, "go-siyaha", "technopark-start"),
        ({"sector": "tourism"}, "intelaka", "technopark-start"),
        ({"region": "MA-09"}, "initiative-souss-massa", "artisanat-tta"),
        ({"region": "MA-09"}, "intelaka", "artisanat-tta"),
        ({"status": "closed"}, "moukawalati", "technopark-hebergement"),
        ({"operator": "tamwilcom"}, "ilayki", "forsa"),
        ({"organisation": "anapec"}, "idmaj", "forsa"),
        ({"legal_form": "cooperative"}, "mourafaka", "technopark-start"),
        ({"legal_form": "sa"}, None, "creation-sarl-sarlau"),
        ({"women": "true"}, "ilayki", "forsa"),
        ({"women": "false"}, "forsa", "ilayki"),
        ({"diaspora": "true"}, "mdm-invest", "ilayki"),
        ({"need": "skills"}, "technopark-formations-ateliers", "damane-express"),
        ({"need": "finance"}, "intelaka", "technopark-acces-marche"),
        ({"need": "market"}, "gitex-africa-startups", "technopark-acces-financement"),
        ({"ids": "forsa,intelaka"}, "intelaka", "ilayki"),
        (
            {"q": "etudiant entrepreneur"},
            "statut-etudiant-entrepreneur-snee",
            "damane-express",
        ),
        ({"q": "انطلاقه"}, "intelaka", "forsa"),
        (
            {"q": "prêt d'honneur", "kind": "financing"},
            "forsa",
            "reseau-entreprendre-maroc",
        ),
    ],
)
def test_filters(
    client: Client, parameters: dict[str, str], inside: str | None, outside: str
) -> None:
    found = ids(client, **parameters)
    assert inside is None or inside in found
    assert outside not in found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "loan"),
        ("kind", "grant,loan"),
        ("stage", "birth"),
        ("sector", "cinema"),
        ("region", "MA-99"),
        ("status", "maybe"),
        ("organisation", "nobody"),
        ("legal_form", "ltd"),
        ("women", "perhaps"),
        ("need", "love"),
        ("page", "0"),
        ("page", "99"),
        ("page_size", "201"),
        ("page_size", "ten"),
        ("colour", "red"),
    ],
)
def test_a_wrong_parameter_is_named(client: Client, name: str, value: str) -> None:
    response = client.get(ADDRESS, {name: value})
    assert response.status_code == 400
    assert list(response.json()) == [name]
    assert response.json()[name][0]


def test_needs_follow_from_the_kind_unless_staff_chose() -> None:
    programme = Programme.objects.get(id="technopark-hebergement")
    assert programme.need == ["network"]
    programme.need = ["market"]
    programme.save()
    assert Programme.objects.get(id="technopark-hebergement").need == ["market"]
