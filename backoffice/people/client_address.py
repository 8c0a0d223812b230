"""Whose sign-in it is, for the lock-out."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """django-axes calls it. Behind the proxy, the address that the proxy saw.

    What comes before it in the header was written by the person and can be anything.
    """
    seen = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
    if settings.SECURE_PROXY_SSL_HEADER and seen:
        return seen
    return str(request.META.get("REMOTE_ADDR", ""))
