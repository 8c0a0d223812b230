"""`questions/`"""

from typing import Any

from review.api.serializers.question_serializer import QuestionSerializer
from review.api.views.inbox_view import InboxView
from review.arrival import receive, settle
from review.models import Question


class QuestionsView(InboxView):
    queryset = Question.objects.all()
    serializer_class = QuestionSerializer

    def keep(self, id: object, values: dict[str, Any]) -> tuple[Question, bool]:
        """A known question takes the meaning that the person chose since."""
        question, is_new = super().keep(id, values)
        if values["chosen"] and not is_new:
            settle(question, values["chosen"])
        return question, is_new

    def received(self, row: Any) -> None:
        if not row.chosen:
            receive(row)
