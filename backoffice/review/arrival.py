"""What happens when a question comes in."""

from review.grouping.grouper import group
from review.models import Question, QuestionGroup, StaffAnswer
from review.publishing.publication import promise


def receive(question: Question) -> None:
    """Group it; who asks what is answered already gets that answer at once."""
    joined = group(question)
    if joined.state != QuestionGroup.State.PUBLISHED:
        return
    answer = StaffAnswer.objects.filter(group=joined).first()
    if answer:
        promise(answer, question)
