"""`feedback/`"""

from review.api.serializers.feedback_serializer import FeedbackSerializer
from review.api.views.inbox_view import InboxView
from review.models import Feedback


class FeedbackView(InboxView):
    queryset = Feedback.objects.all()
    serializer_class = FeedbackSerializer
