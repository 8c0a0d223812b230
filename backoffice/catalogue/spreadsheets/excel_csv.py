"""CSV that Excel reads and writes in Arabic and in French."""

import tablib
from import_export.formats.base_formats import CSV

BYTE_ORDER_MARK = "\ufeff"
FRENCH = ";"


class ExcelCsv(CSV):
    """Begins with a byte order mark, without which Excel spoils Arabic and accents.

    Where the decimal comma is used Excel separates by semicolons: such a file is read too.
    """

    def export_data(self, dataset: tablib.Dataset, **kwargs: object) -> str:
        return BYTE_ORDER_MARK + super().export_data(dataset, **kwargs)

    def create_dataset(
        self, in_stream: str | bytes, **kwargs: object
    ) -> tablib.Dataset:
        text = (
            in_stream.decode(self.encoding or "utf-8-sig")
            if isinstance(in_stream, bytes)
            else in_stream
        )
        head = text.partition("\n")[0]
        if head.count(FRENCH) > head.count(","):
            kwargs["delimiter"] = FRENCH
        return super().create_dataset(text.removeprefix(BYTE_ORDER_MARK), **kwargs)
