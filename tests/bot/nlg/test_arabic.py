import pytest

from bot.nlg.arabic import joined


@pytest.mark.parametrize(
    ("before", "after", "written"),
    [
        ("أقرب بلاصة ل", "الناظور", "أقرب بلاصة للناظور"),
        ("ل", "الداخلة", "للداخلة"),
        ("أقرب بلاصة ل", "برشيد", "أقرب بلاصة لبرشيد"),
        ("أقرب بلاصة ل", "آسفي", "أقرب بلاصة لآسفي"),
        ("أول", "الناظور", "أولالناظور"),
        ("ب", "الناظور", "بالناظور"),
    ],
)
def test_the_article_after_a_preposition(before: str, after: str, written: str) -> None:
    assert joined(before, after) == written
