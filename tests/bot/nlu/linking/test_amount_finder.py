import pytest

from bot.nlu.linking.linker import Linker


def amounts(linker: Linker, text: str) -> list[float]:
    return [float(s.value) for s in linker.link(text) if s.entity == "amount"]


@pytest.mark.parametrize(
    ("text", "dirhams"),
    [
        ("80 000 DH", 80_000),
        ("20k dh", 20_000),
        ("MAD 100,000", 100_000),
        ("40000dh", 40_000),
        ("2 MDH", 2_000_000),
        ("cinquante mille dirhams", 50_000),
        ("half a million dirhams", 500_000),
        ("1 million de dirhams", 1_000_000),
        ("مليون درهم", 1_000_000),
        ("عشرة آلاف درهم", 10_000),
        ("120 million de centimes", 1_200_000),
        ("120 مليون سنتيم", 1_200_000),
        ("2000 ryal", 100),
        ("20 ألف ريال", 1_000),
        ("1000 frank", 10),
        ("5 briques", 50_000),
    ],
)
def test_units_are_brought_to_dirhams(linker: Linker, text: str, dirhams: float):
    assert amounts(linker, text) == [dirhams]


@pytest.mark.parametrize(
    ("text", "dirhams"),
    [
        ("10 مليون", 100_000),
        ("3 lmlayn", 30_000),
        ("mlyoun", 10_000),
        ("j'ai 10 millions", 100_000),
        ("we need about 2 million to launch", 2_000_000),
        ("2M", 2_000_000),
        ("خمسين ألف", 50_000),
        ("80k", 80_000),
    ],
)
def test_millions_without_unit_are_centimes_unless_english(
    linker: Linker, text: str, dirhams: float
):
    assert amounts(linker, text) == [dirhams]


def test_bare_number_is_an_amount_beside_a_word_of_money(linker: Linker):
    assert amounts(linker, "j'ai besoin de 15000 pour démarrer") == [15_000]


@pytest.mark.parametrize(
    "text",
    [
        "15000",
        "je suis né en 1998 avec mon frère",
        "feuille de route 2027",
        "mon numéro est 0661234567, j'ai besoin d'aide",
        "2 %",
        "5000 €",
        "10 000 euros",
        "3 millions de personnes",
        "mille mercis",
        "thanks a million",
        "مع ألف سلامة",
    ],
)
def test_other_numbers_are_no_amounts(linker: Linker, text: str):
    assert amounts(linker, text) == []


def test_amount_covers_its_unit(linker: Linker):
    text = "avec 80 000 DH de côté"
    (span,) = (s for s in linker.link(text) if s.entity == "amount")
    assert text[span.start : span.end] == "80 000 DH"
