"""Lists that staff edit as one item per line."""

from collections.abc import Iterable


def split_lines(text: str | None) -> list[str]:
    """The non-empty lines of a text, trimmed."""
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def join_lines(items: Iterable[str]) -> str:
    return "\n".join(items)
