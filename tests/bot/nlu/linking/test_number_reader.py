import pytest

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.number_reader import NumberReader
from bot.nlu.linking.number_words import NumberWords
from bot.nlu.linking.tokeniser import Tokeniser


@pytest.fixture(scope="module")
def reader(lexicons: LexiconFiles) -> NumberReader:
    return NumberReader(NumberWords.read(lexicons))


def values(reader: NumberReader, text: str) -> list[float]:
    return [number.value for number in reader.read(Tokeniser()(text))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("80000", 80_000),
        ("80 000", 80_000),
        ("80.000", 80_000),
        ("1,5", 1.5),
        ("٨٠٠٠٠", 80_000),
        ("20k", 20_000),
        ("2,5M", 2_500_000),
        ("3 MDH", 3_000_000),
        ("vingt et un", 21),
        ("soixante-quinze", 75),
        ("quatre-vingt-dix mille", 90_000),
        ("deux cent mille", 200_000),
        ("un million deux cent mille", 1_200_000),
        ("2 millions 500 mille", 2_500_000),
        ("1,2 million", 1_200_000),
        ("un demi-million", 500_000),
        ("half a million", 500_000),
        ("twenty six", 26),
        ("one hundred thousand", 100_000),
        ("عشرة آلاف", 10_000),
        ("خمسة وعشرين ألف", 25_000),
        ("مئة ألف", 100_000),
        ("مليون ومئتي ألف", 1_200_000),
        ("مليون ونص", 1_500_000),
        ("نصف مليون", 500_000),
        ("6 دالمليون", 6_000_000),
        ("khamsa w 3chrin", 25),
        ("jouj mlayn", 2_000_000),
        ("5 d lmlayn", 5_000_000),
        ("mlyoun w nes", 1_500_000),
        ("100 alf", 100_000),
    ],
)
def test_one_number_is_read_whole(reader: NumberReader, text: str, value: float):
    assert values(reader, text) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50 000 et 100 000", [50_000, 100_000]),
        ("24 ans et 3 idées", [24, 3]),
        ("12, 500", [12, 500]),
        ("112-12", [112, 12]),
    ],
)
def test_two_numbers_stay_two(reader: NumberReader, text: str, expected: list[float]):
    assert values(reader, text) == expected


@pytest.mark.parametrize(
    "text", ["3ndi 9ard", "l3youn", "2ème", "um6p", "et", "demi", "50m2", "و", "9" * 16]
)
def test_other_words_are_no_numbers(reader: NumberReader, text: str):
    assert values(reader, text) == []
