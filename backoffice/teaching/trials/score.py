"""One measure of two models, as staff read it."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from review.models import Question
from teaching.models.taught_example import MIXED

MEASURES = {
    "intents": _("questions understood"),
    "reviewed": _("reviewed questions understood"),
    "out_of_scope": _("off-topic messages refused"),
    "in_scope": _("on-topic messages kept"),
    "entities": _("names and numbers recognised"),
    "language": _("languages recognised"),
    "two_questions": _("double questions split"),
    "single_questions": _("single questions left whole"),
    "conversations": _("conversations as written"),
}
VARIETIES = dict([*Question.Variety.choices, MIXED])


@dataclass(frozen=True)
class Change:
    """A sentence that one model got right and the other wrong."""

    text: str
    before: str
    after: str


@dataclass(frozen=True)
class Score:
    """Shares are 0 to 1; `margin` is the loss that is borne."""

    measure: str
    count: int
    before: float
    after: float
    margin: float
    is_worse: bool
    lost: tuple[Change, ...]

    @classmethod
    def of(cls, row: dict[str, Any]) -> "Score":
        """From a row that the serializer let in."""
        lost = tuple(Change(**change) for change in row["lost"])
        return cls(**{**row, "lost": lost})

    @property
    def title(self) -> str:
        """The measure's name and, where it has one, the variety's."""
        name, _colon, variety = self.measure.partition(":")
        title = str(MEASURES.get(name, name))
        if not variety:
            return title
        return f"{title} ({VARIETIES.get(variety, variety)})"

    @property
    def before_percent(self) -> float:
        return 100 * self.before

    @property
    def after_percent(self) -> float:
        return 100 * self.after

    @property
    def margin_percent(self) -> float:
        return 100 * self.margin
