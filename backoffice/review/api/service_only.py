"""What only the assistant may do."""

from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from review.api.service import Service


class ServiceOnly(BasePermission):
    """The assistant posts; nobody reads over the API."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        return isinstance(request.user, Service) and request.method == "POST"
