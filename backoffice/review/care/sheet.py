"""A table as staff download it."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import HttpResponse

# A spreadsheet runs what begins with these.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Sheet:
    """`name` is the file's, without ending."""

    name: str
    header: Sequence[object]
    rows: Iterable[Sequence[object]]

    def download(self) -> HttpResponse:
        """CSV in UTF-8, which spreadsheets know by its mark."""
        response = HttpResponse(BYTE_ORDER_MARK, content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{self.name}.csv"'
        response["X-Content-Type-Options"] = "nosniff"
        writer = csv.writer(response)
        writer.writerows(
            [harmless(cell) for cell in row] for row in (self.header, *self.rows)
        )
        return response


def harmless(cell: object) -> object:
    """Numbers as they are; a text that a spreadsheet would run gets an apostrophe before it."""
    if cell is None:
        return ""
    if isinstance(cell, int | float):
        return cell
    text = str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
