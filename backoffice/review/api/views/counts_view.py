"""`counts/`"""

from typing import Any

from django.db.models import F

from review.api.serializers.counts_serializer import CountsSerializer
from review.api.views.posted_once import PostedOnce
from review.models import AnswerCount, CountPost


class CountsView(PostedOnce):
    """Adds what a post counted to what is known of the day."""

    queryset = CountPost.objects.all()
    serializer_class = CountsSerializer

    def keep(self, id: object, values: dict[str, Any]) -> tuple[CountPost, bool]:
        post, created = CountPost.objects.get_or_create(id=id)
        for cell in values["counts"] if created else ():
            _add(**cell)
        return post, created


def _add(number: int, **cell: Any) -> None:
    AnswerCount.objects.get_or_create(**cell)
    AnswerCount.objects.filter(**cell).update(number=F("number") + number)
