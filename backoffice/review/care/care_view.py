"""What the pages of this folder share."""

from abc import ABC, abstractmethod
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.views.generic import TemplateView

from review.care.sheet import Sheet


class CareView(ABC, TemplateView):
    """A page of the staff site, and the same table to download."""

    title: str | Promise = ""
    as_csv = False

    @abstractmethod
    def sheet(self) -> Sheet:
        """The page's table."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.as_csv:
            return self.sheet().download()
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            **admin.site.each_context(self.request),
            "title": self.title,
            "query": self.request.GET.urlencode(),
        }
