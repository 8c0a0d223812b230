"""What a person said of themselves and of their project."""

from dataclasses import dataclass

AGES = (10, 100)
MAX_AMOUNT_MAD = 10_000_000_000
FACTS = (
    "stage",
    "need",
    "sectors",
    "region",
    "age",
    "amount_mad",
    "legal_form",
    "women",
    "diaspora",
    "student",
    "rural",
)


@dataclass(frozen=True)
class Profile:
    """Ids and codes of the catalogue, years, dirhams; None and () are what was not said."""

    age: int | None = None
    stage: str | None = None
    sectors: frozenset[str] = frozenset()
    region: str | None = None
    legal_form: str | None = None
    women: bool | None = None
    diaspora: bool | None = None
    student: bool | None = None
    rural: bool | None = None
    amount_mad: int | None = None
    need: str | None = None

    def has(self, fact: str) -> bool:
        return getattr(self, fact) not in (None, frozenset())
