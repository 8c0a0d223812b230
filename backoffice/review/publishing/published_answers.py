"""Published staff answers as knowledge to search."""

from collections.abc import Iterator

from django.db.models import Count, Max

from catalogue.search.passage import Passage
from review.models import Question, QuestionGroup, StaffAnswer

PUBLISHED = {"group__state": QuestionGroup.State.PUBLISHED}


class PublishedAnswers:
    """One passage for each wording in which an answered question was asked."""

    def version(self) -> object:
        answers = StaffAnswer.objects.filter(**PUBLISHED)
        asked = Question.objects.filter(**PUBLISHED)
        return (
            tuple(answers.aggregate(Count("pk"), Max("updated_at")).values()),
            asked.count(),
        )

    def passages(self, language: str) -> Iterator[Passage]:
        answers = StaffAnswer.objects.filter(**PUBLISHED).select_related("group")
        for answer in answers.prefetch_related("group__questions"):
            if answer.text_for(language):
                yield from _of(answer, language)


def _of(answer: StaffAnswer, language: str) -> Iterator[Passage]:
    source = {"url": answer.source_url, "title": answer.source_title}
    for question in answer.group.questions.all():
        yield Passage(
            kind="answer",
            id=str(answer.pk),
            title=answer.group.title,
            text=answer.text_for(language),
            searched=question.text,
            as_of=(answer.as_of or answer.updated_at).strftime("%Y-%m-%d"),
            source=source if answer.source_url else None,
        )
