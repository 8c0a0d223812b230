"""All questions as read, in the memory of this process."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Lock
from uuid import UUID

from review.grouping.lexicon import Lexicon, lexicon
from review.grouping.reading import NAME_WEIGHT, Reading
from review.models import Question

# A transaction may end after one that began later.
OVERLAP = timedelta(minutes=1)
NEEDED = ("id", "text", "language", "guesses", "entities", "received_at")
# A name that the other does not say may just not have been recognised there.
MISSING_NAME = NAME_WEIGHT / 2


class Shelf:
    """Finds what shares terms with a question, without looking at the rest."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._readings: dict[UUID, Reading] = {}
        self._costs: dict[UUID, float] = {}
        self._saying: dict[str, list[UUID]] = defaultdict(list)
        self._latest: datetime | None = None
        self._lock = Lock()

    def likenesses(self, question: Question) -> dict[UUID, float]:
        """0 to 1 for each other question that shares a term and does not name something else."""
        with self._lock:
            self._refresh()
            mine = self._put(question)
            return dict(self._compared(question.pk, mine))

    def shared_words(self, question_id: UUID, other_id: UUID) -> list[str]:
        """What the first of two questions says that the other says too, the weightiest first."""
        mine, theirs = self._readings[question_id], self._readings[other_id]
        shared = [term for term in mine.weights if term in theirs.weights]
        shared.sort(key=lambda term: -mine.weights[term])
        return list(filter(None, dict.fromkeys(mine.words[term] for term in shared)))

    def _compared(self, own: UUID, mine: Reading) -> Iterator[tuple[UUID, float]]:
        shared: dict[UUID, float] = defaultdict(float)
        matched: dict[UUID, float] = defaultdict(float)
        for term, weight in mine.weights.items():
            for other in self._saying[term]:
                theirs = self._readings[other].weights[term]
                shared[other] += min(weight, theirs)
                matched[other] += _cost(term, weight) + _cost(term, theirs)
        for other, both in shared.items():
            if other != own and not mine.is_apart(self._readings[other]):
                missing = self._costs[own] + self._costs[other] - matched[other]
                yield other, both / (both + missing) if both else 0.0

    def _refresh(self) -> None:
        """Read what other threads and processes have taken in since."""
        known = Question.objects.only(*NEEDED)
        if self._latest:
            known = known.filter(received_at__gt=self._latest - OVERLAP)
        for question in known:
            self._put(question)
            self._latest = max(
                self._latest or question.received_at, question.received_at
            )

    def _put(self, question: Question) -> Reading:
        known = self._readings.get(question.pk)
        if known:
            return known
        reading = Reading.of(question, self._lexicon)
        self._readings[question.pk] = reading
        self._costs[question.pk] = sum(_cost(*term) for term in reading.weights.items())
        for term in reading.weights:
            self._saying[term].append(question.pk)
        return reading


def _cost(term: str, weight: float) -> float:
    return MISSING_NAME if term.startswith("name:") else weight


SHELF = Shelf(lexicon())
