"""Why a folder of catalogue files was refused."""


class CatalogueError(Exception):
    """One sentence that names the file, the row and the field."""

    def __init__(self, file: str, problem: str, row: str = "", field: str = "") -> None:
        place = [file, f"row {row}" if row else "", f"field {field}" if field else ""]
        super().__init__(f"{', '.join(part for part in place if part)}: {problem}")
