"""A text area whose line ends are what the database holds."""

from django.forms import Textarea
from django.http import QueryDict


class PlainTextarea(Textarea):
    """Browsers send CRLF; kept as it comes, every save would look like a change in the history."""

    def value_from_datadict(
        self, data: QueryDict, files: object, name: str
    ) -> str | None:
        value = super().value_from_datadict(data, files, name)
        return value if value is None else value.replace("\r\n", "\n")
