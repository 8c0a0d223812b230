import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.killing.person import Person
from benchmarks.killing.staff import MARK
from benchmarks.killing.system import KillableSystem

COUNT = (
    "import json; from collections import Counter; "
    "from review.models import Delivery, Question; "
    "print(json.dumps([dict(Counter(Question.objects.values_list('text', flat=True))), "
    "dict(Counter(Delivery.objects.values_list('state', flat=True)))]))"
)


@dataclass(frozen=True)
class Count:
    """How often each person's question was recorded and its answer received."""

    recorded: Counter[int]
    received: Counter[int]
    deliveries: dict[str, int]
    wrong: tuple[str, ...]

    @classmethod
    def of(cls, system: KillableSystem, people: Sequence[Person]) -> "Count":
        texts, deliveries = json.loads(system.shell(COUNT))
        recorded = {each.number: texts.get(each.text, 0) for each in people}
        received = {
            each.number: sum(MARK in message for message in each.received())
            for each in people
        }
        wrong = [
            f"{each.channel} {each.number}: recorded {recorded[each.number]}, "
            f"received {received[each.number]}, asked {each.times_asked}: {each.text}"
            for each in people
            if (recorded[each.number], received[each.number]) != (1, 1)
        ]
        return cls(
            Counter(recorded.values()),
            Counter(received.values()),
            deliveries,
            tuple(wrong),
        )

    @property
    def is_settled(self) -> bool:
        """Nothing is under way any more that could still arrive."""
        return not self.deliveries.get("waiting")
