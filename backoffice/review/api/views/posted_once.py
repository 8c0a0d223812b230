"""What the assistant posts is taken once."""

from typing import Any

from django.db import transaction
from rest_framework import status
from rest_framework.generics import CreateAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from review.api.service_only import ServiceOnly
from review.api.service_token_authentication import ServiceTokenAuthentication


class PostedOnce(CreateAPIView):
    """POST is idempotent by `id`: 201 when it is new, 200 with what is kept when it is known."""

    authentication_classes = [ServiceTokenAuthentication]
    permission_classes = [ServiceOnly]

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        values = dict(serializer.validated_data)
        with transaction.atomic():
            row, created = self.keep(values.pop("id"), values)
            if created:
                self.received(row)
        code = status.HTTP_201_CREATED if created else status.HTTP_200_OK
        return Response(self.get_serializer(row).data, status=code)

    def keep(self, id: object, values: dict[str, Any]) -> tuple[Any, bool]:
        """The row of this id, and whether it is new."""
        return self.queryset.model.objects.get_or_create(id=id, defaults=values)

    def received(self, row: Any) -> None:
        """Called once for a row that is new."""
