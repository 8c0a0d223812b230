"""What everyone who asked would get."""

from collections.abc import Iterator
from dataclasses import dataclass

from review.models import Delivery, QuestionGroup, StaffAnswer


@dataclass(frozen=True)
class Preview:
    """One language of those who asked; `question` is what the first of its `people` asked.

    Without `text` they wait until the answer is written in their language.
    """

    language: str
    label: str
    question: str
    text: str
    people: int


def previews(group: QuestionGroup, answer: StaffAnswer | None) -> Iterator[Preview]:
    """For each language, those whom a publication now would still reach."""
    served = Delivery.objects.filter(answer__group=group).exclude(
        state=Delivery.State.WAITING
    )
    asked = group.questions.exclude(conversation__in=served.values("conversation"))
    by_language: dict[str, dict[str, str]] = {}
    labels: dict[str, str] = {}
    for question in asked.order_by("asked_at").defer("turns", "context", "said"):
        people = by_language.setdefault(question.language, {})
        people.setdefault(question.conversation, question.text)
        labels[question.language] = question.get_language_display()
    for language, people in by_language.items():
        text = answer.text_for(language) if answer else ""
        first = next(iter(people.values()))
        yield Preview(language, labels[language], first, text, len(people))
