"""A set of codes in a cell: `idea,early`."""

from import_export.widgets import CharWidget


class CodesWidget(CharWidget):
    def clean(
        self, value: str | None, row: dict | None = None, **kwargs: object
    ) -> list[str]:
        return [code.strip() for code in str(value or "").split(",") if code.strip()]

    def render(
        self, value: list[str] | None, obj: object = None, **kwargs: object
    ) -> str:
        return ",".join(value or ())
