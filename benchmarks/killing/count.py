import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.killing.person import Person
from benchmarks.killing.staff import MARK
from benchmarks.killing.system import KillableSystem

COUNT = (
    "import json; from collections import Counter; "
    "from review.models import Delivery, Question, QuestionGroup as Group; "
    "print(json.dumps([dict(Counter(Question.objects.values_list('text', flat=True))), "
    "dict(Counter(Delivery.objects.values_list('state', flat=True))), "
    "Group.objects.filter(state__in=Group.OPEN).count()]))"
)


@dataclass(frozen=True)
class Count:
    """How often questions were recorded and answers received.

    Who is answered at once, from what staff answered before, has no question recorded.
    `unsettled` counts what is still on its way.
    """

    recorded: Counter[int]
    received: Counter[int]
    deliveries: dict[str, int]
    unsettled: int
    wrong: tuple[str, ...]

    @classmethod
    def of(cls, system: KillableSystem, people: Sequence[Person]) -> "Count":
        texts, deliveries, open_groups = json.loads(system.shell(COUNT))
        recorded = Counter(texts)
        seen = {each.number: _answers(each.received()) for each in people}
        wrong = [
            f"{each.channel} {each.number}: recorded {recorded[each.text]}, "
            f"received {seen[each.number]}, asked {each.times_asked}: {each.text}"
            for each in people
            if recorded[each.text] != (0 if _answers([each.reply]) else 1)
            or seen[each.number] != 1
        ]
        return cls(
            Counter(recorded[each.text] for each in people),
            Counter(seen.values()),
            deliveries,
            open_groups + deliveries.get("waiting", 0) + system.spooled(),
            tuple(wrong),
        )


def _answers(messages: Iterable[str]) -> int:
    return sum(MARK in message for message in messages)
