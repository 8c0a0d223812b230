from collections.abc import Iterable

from bot.channels.widget.refused import Refused

PREFLIGHT_SECONDS = 7200


class Origins:
    """The sites that may embed the widget."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._allowed = frozenset(allowed)

    def check(self, origin: str | None) -> None:
        """Raises Refused for a site that is not named; a request of no site has none."""
        if origin is not None and origin not in self._allowed:
            raise Refused(403, "origin")

    def headers(self, origin: str | None) -> dict[str, str]:
        """The CORS headers of an answer to this site."""
        varied = {"Vary": "Origin"}
        if origin not in self._allowed:
            return varied
        return {
            **varied,
            "Access-Control-Allow-Origin": str(origin),
            "Access-Control-Allow-Methods": "GET, POST, DELETE",
            "Access-Control-Allow-Headers": "Authorization, Content-Type",
            "Access-Control-Expose-Headers": "Retry-After",
            "Access-Control-Max-Age": str(PREFLIGHT_SECONDS),
        }
