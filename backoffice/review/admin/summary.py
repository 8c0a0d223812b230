"""The questions of a group in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import Count

from review.models import Question


@dataclass
class Summary:
    """Codes of `Question`'s choices, and how many questions there are."""

    count: int = 0
    varieties: set[str] = field(default_factory=set)
    channels: set[str] = field(default_factory=set)
    reasons: set[str] = field(default_factory=set)

    @classmethod
    def of_groups(cls, ids: Sequence[int]) -> dict[int, "Summary"]:
        """By the group's id."""
        summaries: dict[int, Summary] = {}
        rows = (
            Question.objects.filter(group__in=ids)
            .order_by()
            .values_list("group_id", "variety", "channel", "reason")
            .annotate(count=Count("pk"))
        )
        for group, *asked, count in rows:
            summaries.setdefault(group, cls())._add(*asked, count)
        return summaries

    def _add(self, variety: str, channel: str, reason: str, count: int) -> None:
        self.count += count
        self.varieties.add(variety)
        self.channels.add(channel)
        self.reasons.add(reason)
