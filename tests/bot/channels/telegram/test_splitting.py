import pytest

from bot.channels.telegram.splitting import split


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        (" \n ", []),
        ("a" * 20, ["a" * 20]),
        ("a" * 12 + "\n\n" + "b" * 10, ["a" * 12, "b" * 10]),
        ("a" * 12 + "\n" + "b" * 10, ["a" * 12, "b" * 10]),
        ("a" * 12 + " " + "b" * 10, ["a" * 12, "b" * 10]),
        ("a" * 25, ["a" * 20, "a" * 5]),
        ("😀" * 11, ["😀" * 10, "😀"]),
        ("a" + "😀" * 10, ["a" + "😀" * 9, "😀"]),
    ],
)
def test_text_is_split_where_it_reads_best(text, pieces):
    assert split(text, limit=20) == pieces


def test_no_piece_is_longer_than_telegram_takes():
    pieces = split("مشروع 😀 " * 2000)
    assert len(pieces) > 3
    assert all(len(piece.encode("utf-16-le")) <= 2 * 4096 for piece in pieces)
    assert "".join(pieces).replace(" ", "") == "مشروع😀" * 2000
