"""Where the assistant leaves what people said."""

from rest_framework.authentication import SessionAuthentication
from rest_framework.generics import ListAPIView

from review.api.service_token_authentication import ServiceTokenAuthentication
from review.api.service_writes_staff_reads import ServiceWritesStaffReads
from review.api.views.posted_once import PostedOnce


class InboxView(PostedOnce, ListAPIView):
    """The assistant posts, staff may read."""

    authentication_classes = [ServiceTokenAuthentication, SessionAuthentication]
    permission_classes = [ServiceWritesStaffReads]
