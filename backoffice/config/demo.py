"""A partner's page with the widget, to try it and to show it."""

from csp.decorators import csp_update
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@csp_update({"connect-src": ["'self'", settings.RASA_URL]})
def demo(request: HttpRequest, language: str) -> HttpResponse:
    """`language` is fr or ar."""
    return render(request, f"demo/{language}.html", {"server": _server(request)})


def _server(request: HttpRequest) -> str:
    """On the operator's own machine Rasa's address; else the proxy has one for all."""
    host = request.get_host().rpartition(":")[0] or request.get_host()
    return settings.RASA_URL if host in LOOPBACK else ""
