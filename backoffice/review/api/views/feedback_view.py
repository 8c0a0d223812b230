"""`feedback/`"""

from typing import Any

from review.api.serializers.feedback_serializer import FeedbackSerializer
from review.api.views.inbox_view import InboxView
from review.arrival import take_up
from review.models import Feedback


class FeedbackView(InboxView):
    queryset = Feedback.objects.all()
    serializer_class = FeedbackSerializer

    def received(self, row: Any) -> None:
        if not row.useful and row.question.strip():
            take_up(row)
