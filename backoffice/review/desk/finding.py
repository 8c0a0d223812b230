"""Full-text search over the questions, in every script."""

from django.db.models import Exists, OuterRef, QuerySet

from catalogue.normalise import normalise
from review.models import Question, QuestionGroup


def matching(groups: QuerySet[QuestionGroup], text: str) -> QuerySet[QuestionGroup]:
    """Groups with a question that holds every word, whatever its accents, case or letter forms."""
    words = normalise(text).split()
    if not words:
        return groups.none()
    asked = Question.objects.filter(group=OuterRef("pk"))
    for word in words:
        asked = asked.filter(normalised__contains=word)
    return groups.filter(Exists(asked))
