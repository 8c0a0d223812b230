"""A piece of text that may answer a question."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """`text` is shown, `searched` is compared with the question; `source` is `{url, title}` or null."""

    kind: str
    id: str
    title: str
    text: str
    searched: str
    as_of: str | None = None
    source: dict[str, str] | None = None
