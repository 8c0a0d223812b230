import pytest

from catalogue.models import Hub, Programme


@pytest.mark.parametrize(
    ("programme", "organisations"),
    [
        ("technopark-hebergement", {"mitc"}),
        ("go-siyaha", {"maroc-pme", "ministere-tourisme"}),
        ("microcredit", {"al-amana", "attawfiq", "al-baraka", "ardi"}),
        ("certificat-negatif-ompic", {"ompic"}),
    ],
)
def test_programmes_are_linked_to_the_organisations_that_run_them(
    programme: str, organisations: set[str]
) -> None:
    linked = Programme.objects.get(id=programme).organisations.values_list(
        "id", flat=True
    )
    assert set(linked) == organisations


def test_every_cri_belongs_to_the_network() -> None:
    assert Hub.objects.filter(kind="cri", organisations="cri").count() == 12


def test_an_operator_that_is_no_known_organisation_links_to_none() -> None:
    assert not Hub.objects.get(id="technopark-sale").organisations.exists()
