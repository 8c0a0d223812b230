"""`Authorization: Token <BOT_SERVICE_TOKEN>`"""

from django.conf import settings
from django.utils.crypto import constant_time_compare
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from review.api.service import Service

SCHEME = b"token"


class ServiceTokenAuthentication(BaseAuthentication):
    """Lets the assistant in; a wrong token is a 401, no token leaves the request to others."""

    def authenticate(self, request: Request) -> tuple[Service, None] | None:
        scheme, _space, token = get_authorization_header(request).partition(b" ")
        if scheme.lower() != SCHEME:
            return None
        if not constant_time_compare(token.strip(), settings.BOT_SERVICE_TOKEN):
            raise AuthenticationFailed()
        return Service(), None

    def authenticate_header(self, request: Request) -> str:
        return "Token"
