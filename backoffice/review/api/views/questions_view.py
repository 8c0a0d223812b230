"""`questions/`"""

from typing import Any

from review.api.serializers.question_serializer import QuestionSerializer
from review.api.views.inbox_view import InboxView
from review.arrival import receive
from review.models import Question


class QuestionsView(InboxView):
    queryset = Question.objects.all()
    serializer_class = QuestionSerializer

    def received(self, row: Any) -> None:
        receive(row)
