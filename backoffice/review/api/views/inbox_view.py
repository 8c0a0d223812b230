"""Where the assistant leaves what people said."""

from typing import Any

from django.db import transaction
from rest_framework import status
from rest_framework.authentication import SessionAuthentication
from rest_framework.generics import ListCreateAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from review.api.service_token_authentication import ServiceTokenAuthentication
from review.api.service_writes_staff_reads import ServiceWritesStaffReads


class InboxView(ListCreateAPIView):
    """POST is idempotent by `id`: 201 when it is new, 200 with what is kept when it is known."""

    authentication_classes = [ServiceTokenAuthentication, SessionAuthentication]
    permission_classes = [ServiceWritesStaffReads]

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        values = dict(serializer.validated_data)
        with transaction.atomic():
            row, created = self.queryset.model.objects.get_or_create(
                id=values.pop("id"), defaults=values
            )
            if created:
                self.received(row)
        code = status.HTTP_201_CREATED if created else status.HTTP_200_OK
        return Response(self.get_serializer(row).data, status=code)

    def received(self, row: Any) -> None:
        """Called once for a row that is new."""
