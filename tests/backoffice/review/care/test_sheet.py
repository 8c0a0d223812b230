"""A spreadsheet never runs what people wrote."""

import csv
import io

import pytest

from review.care.sheet import Sheet


def downloaded(*cells: object) -> list[str]:
    reply = Sheet("x", ("a",), [cells]).download()
    _header, row = csv.reader(io.StringIO(reply.content.decode("utf-8-sig")))
    return row


@pytest.mark.parametrize(
    "text", ["=1+1", "+212", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"]
)
def test_a_formula_becomes_text(text: str) -> None:
    assert downloaded(text) == [f"'{text}"]


def test_other_cells_stay_as_they_are() -> None:
    assert downloaded("1 = 1", "سؤال, «آخر»", -5, 2.5, None) == [
        "1 = 1",
        "سؤال, «آخر»",
        "-5",
        "2.5",
        "",
    ]
