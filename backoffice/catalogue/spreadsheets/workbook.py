"""XLSX whose empty and numeric cells stay what they are."""

import tablib
from import_export.formats.base_formats import XLSX


class Workbook(XLSX):
    """The library's own escaping of formulas turns every cell into text, an empty one into `None`."""

    def _escape_formulae(self, dataset: tablib.Dataset) -> None:
        for _row in range(dataset.height):
            dataset.append([_harmless(cell) for cell in dataset.lpop()])


def _harmless(cell: object) -> object:
    return cell.lstrip("=") if isinstance(cell, str) else cell
