"""Groups with a question of a kind."""

from typing import Any, ClassVar

from django.contrib.admin import ModelAdmin, SimpleListFilter
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from review.models import Question, QuestionGroup


class AskedFilter(SimpleListFilter):
    """`parameter_name` is a field of the questions; asks without a join, so that no group comes twice."""

    choices_of: ClassVar[list[tuple[str, Any]]]

    def lookups(
        self, request: HttpRequest, model_admin: ModelAdmin
    ) -> list[tuple[str, Any]]:
        return self.choices_of

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[QuestionGroup]
    ) -> QuerySet[QuestionGroup]:
        if not self.value():
            return queryset
        asked = {self.parameter_name: self.value()}
        return queryset.filter(
            Exists(Question.objects.filter(group=OuterRef("pk"), **asked))
        )
