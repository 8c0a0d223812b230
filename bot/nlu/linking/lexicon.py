"""One word list."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.nlu.linking.lexicon_files import LexiconFiles

LEXICONS = (
    "programme_kind",
    "hub_kind",
    "hub_status",
    "need",
    "stage",
    "legal_form",
    "profile",
    "ordinal",
    "requested_language",
)


@dataclass(frozen=True)
class Lexicon:
    """What people say for each value of an entity; `ignored` phrases hide the words they hold.

    `exact` says that words count only as they are written.
    """

    entity: str
    values: Mapping[str | int, list[str]]
    ignored: list[str]
    exact: bool

    @classmethod
    def read(cls, entity: str, files: LexiconFiles) -> "Lexicon":
        """Raises LexiconError."""
        return cls(
            entity,
            files.phrases(entity, "values"),
            files.words(entity, "ignored"),
            files.section(entity, "exact", bool),
        )
