import pytest

from bot.nlu.text.bridge import skeleton


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("شحال", ("ch7al", "chhal", "sh7al")),
        ("واش", ("wach", "wash", "ouach")),
        ("خاصني", ("khassni", "5assni", "khasni")),
        ("بغيت", ("bghit", "bghyt")),
        ("لقيت", ("l9it", "lqit")),
        ("ديال", ("dyal", "dial")),
        ("مقاوله", ("mo9awala", "moqawala")),
        ("شركه", ("charika", "chrika")),
        ("عندي", ("3ndi", "3endi")),
    ],
)
def test_skeleton_is_shared_by_both_scripts(
    arabic: str, latin: tuple[str, ...]
) -> None:
    assert {skeleton(word) for word in latin} == {skeleton(arabic)}


@pytest.mark.parametrize(
    ("one", "other"),
    [("chno", "fin"), ("khdma", "hdma"), ("3ndi", "ndi"), ("9al", "kal")],
)
def test_skeleton_keeps_different_words_apart(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize("word", ["a", "ou", "و", "10000"])
def test_skeleton_of_vowels_or_digits_is_never_empty(word: str) -> None:
    assert skeleton(word)
