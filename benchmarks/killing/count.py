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

SHOWN = 80
# Of the replies that come with a question handed over, in words that no channel changes.
HANDED_OVER = ("ai transmis votre question", "Ce sujet me dépasse", "avoir compris")


@dataclass(frozen=True)
class Count:
    """How often questions were recorded and answers received.

    Who is answered at once, from what staff answered before, or asked something back, has no
    question recorded.
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
            f"received {seen[each.number]}, asked {each.times_asked}: "
            f"{each.text} -> {each.reply[:SHOWN]!r}"
            for each in people
            if (recorded[each.text], seen[each.number]) != _expected(each.reply)
        ]
        return cls(
            Counter(recorded[each.text] for each in people),
            Counter(seen.values()),
            deliveries,
            open_groups + deliveries.get("waiting", 0) + system.spooled(),
            tuple(wrong),
        )


def _expected(reply: str) -> tuple[int, int]:
    """How often the question is to be recorded, and the staff's answer to be received."""
    is_recorded = any(words in reply for words in HANDED_OVER)
    return int(is_recorded), int(is_recorded or MARK in reply)


def _answers(messages: Iterable[str]) -> int:
    return sum(MARK in message for message in messages)
