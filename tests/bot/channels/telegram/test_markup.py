import pytest

from bot.channels.telegram.markup import html

MARK = "\u200f"


@pytest.mark.parametrize(
    "line",
    [
        "ℹ️ تم التحقق",
        "• \u2068Forsa\u2069",
        "🔗 https://forsa.ma",
        "\u2068Forsa\u2069: قرض",
    ],
)
def test_line_of_an_arabic_text_stays_on_the_right(line: str) -> None:
    written = html(f"المصدر:\n{line}")
    assert written.split("\n")[1].startswith(MARK)
    assert not written.startswith(MARK)


@pytest.mark.parametrize(
    "text",
    [
        "Source : https://www.maroc.ma/ar/\u0627\u0644\u0623\u062e\u0628\u0627\u0631",
        "Le programme فرصة",
        "https://forsa.ma",
        "",
    ],
)
def test_other_texts_are_not_marked(text: str) -> None:
    assert MARK not in html(text)


def test_everything_is_escaped_and_an_address_is_a_link() -> None:
    assert html("<b> & https://a.ma/?b=1&c.") == (
        '&lt;b&gt; &amp; <a href="https://a.ma/?b=1&amp;c">https://a.ma/?b=1&amp;c</a>.'
    )
