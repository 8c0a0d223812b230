import pytest

from bot.nlu.questions.splitting import split


def parts(text: str) -> list[str]:
    return [text[part.start : part.end] for part in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "c'est quoi forsa et comment postuler ?",
            ["c'est quoi forsa", "comment postuler ?"],
        ),
        ("شحال كتعطي وفين نمشي", ["شحال كتعطي", "فين نمشي"]),
        ("ما هو فرصة وما هي شروطه؟", ["ما هو فرصة", "ما هي شروطه؟"]),
        ("What is forsa? How do I apply?", ["What is forsa?", "How do I apply?"]),
        ("chno hiya forsa w ch7al kat3ti", ["chno hiya forsa", "ch7al kat3ti"]),
        ("forsa combien et quels documents", ["forsa combien", "quels documents"]),
    ],
)
def test_split_proposes_two_questions(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "comment et où postuler",
        "et combien ?",
        "وشنو الشروط؟",
        "واش خاصني ضمانة",
        "quelle différence entre forsa et intelaka",
        "bonjour, combien donne intelaka ?",
        "j'ai 24 ans et un projet de ferme",
        "bghit nchri 7anout w nbi3 fih",
        "",
    ],
)
def test_split_leaves_a_single_question_whole(text: str) -> None:
    assert parts(text) == [text] * bool(text)
