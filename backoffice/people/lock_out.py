"""What somebody reads after too many wrong passwords."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

TOO_MANY_REQUESTS = 429


def locked(
    request: HttpRequest, response: HttpResponse | None, credentials: dict[str, str]
) -> HttpResponse:
    """django-axes calls it in place of the sign-in page."""
    context = {**admin.site.each_context(request), "title": _("Account locked")}
    return render(request, "admin/locked.html", context, status=TOO_MANY_REQUESTS)
