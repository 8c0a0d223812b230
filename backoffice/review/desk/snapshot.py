"""Groups as they are now, to be put back later."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.core import serializers

from review.models import Delivery, Question, QuestionGroup, StaffAnswer


@dataclass(frozen=True)
class Snapshot:
    """`rows` are serialised groups, answers and deliveries; `questions` gives (group, why) by id."""

    rows: dict[str, list[dict[str, Any]]]
    questions: dict[str, tuple[int, str]]

    @classmethod
    def of(cls, ids: Iterable[int]) -> "Snapshot":
        ids = list(ids)
        tables = {
            "groups": QuestionGroup.objects.filter(pk__in=ids),
            "answers": StaffAnswer.objects.filter(group__in=ids),
            "deliveries": Delivery.objects.filter(answer__group__in=ids),
        }
        asked = Question.objects.filter(group__in=ids)
        return cls(
            {
                name: json.loads(serializers.serialize("json", rows))
                for name, rows in tables.items()
            },
            {
                str(pk): (group, why)
                for pk, group, why in asked.values_list(
                    "pk", "group_id", "grouped_because"
                )
            },
        )

    @classmethod
    def read(cls, stored: dict[str, Any]) -> "Snapshot":
        questions = {key: tuple(value) for key, value in stored["questions"].items()}
        return cls(stored["rows"], questions)

    def stored(self) -> dict[str, Any]:
        return asdict(self)

    def groups(self) -> set[int]:
        return {row["pk"] for row in self.rows["groups"]}

    def restore(self, left_alone: set[int], found_in: set[int]) -> None:
        """Put all back but the groups `left_alone`; questions only where they still are in `found_in`."""
        for name in ("groups", "answers", "deliveries"):
            for restored in serializers.deserialize("python", self.rows[name]):
                if _group(restored.object) not in left_alone:
                    _put_back(restored)
        for id, (group, why) in self.questions.items():
            if group not in left_alone:
                Question.objects.filter(pk=id, group__in=found_in).update(
                    group=group, grouped_because=why
                )


def _put_back(restored: Any) -> None:
    """Answers written and deliveries made meanwhile stay as they are."""
    row = restored.object
    is_group = isinstance(row, QuestionGroup)
    if is_group or not type(row).objects.filter(pk=row.pk).exists():
        restored.save()


def _group(row: QuestionGroup | StaffAnswer | Delivery) -> int:
    if isinstance(row, QuestionGroup):
        return row.pk
    if isinstance(row, StaffAnswer):
        return row.group_id
    stored = StaffAnswer.objects.filter(pk=row.answer_id).first()
    return stored.group_id if stored else 0
