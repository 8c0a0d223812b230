import pytest

from bot.nlu.linking.linker import Linker


def ages(linker: Linker, text: str) -> list[int]:
    return [int(s.value) for s in linker.link(text) if s.entity == "age"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("24 ans", 24),
        ("j'ai 24", 24),
        ("j'ai 31 et je cherche un prêt", 31),
        ("trente-deux ans", 32),
        ("3ndi 24 3am", 24),
        ("3mri 38", 38),
        ("28ans", 28),
        ("عندي 24 عام", 24),
        ("عندي 19 لعام", 19),
        ("عمري ٣١ سنة", 31),
        ("عمري خمس وعشرون سنة", 25),
        ("I'm 24", 24),
        ("I am a 37-year-old woman", 37),
        ("i'm twenty six years old", 26),
    ],
)
def test_age_is_read(linker: Linker, text: str, years: int):
    assert ages(linker, text) == [years]


@pytest.mark.parametrize(
    "text",
    [
        "24",
        "remboursable sur 20 ans",
        "moins de 35 ans",
        "over the next 20 years",
        "أقل من 35 سنة",
        "7 ans d'exonération",
        "j'ai 20 salariés",
        "3ndi 20 alf",
        "150 ans",
    ],
)
def test_durations_limits_and_counts_are_no_ages(linker: Linker, text: str):
    assert ages(linker, text) == []
