"""Who may do what with questions and feedback."""

from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from people.second_factor.policy import is_admitted
from review.api.service import Service


class ServiceWritesStaffReads(BasePermission):
    """The assistant may only post; signed-in staff with the right to view may read."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        if isinstance(request.user, Service):
            return request.method == "POST"
        if request.method not in SAFE_METHODS or request.user is None:
            return False
        permission = f"review.view_{view.queryset.model._meta.model_name}"
        return is_admitted(request.user) and request.user.has_perm(permission)
