from collections.abc import Mapping


class Refused(Exception):
    """A request that is not done: HTTP status and a word that the element translates."""

    def __init__(
        self, status: int, reason: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.headers = dict(headers or {})
