"""Answers that change only when the catalogue does."""

import hashlib
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.timezone import localdate

from catalogue.models import CatalogueVersion

# Raise it when a row's shape changes, so that clients' caches let go of the old shape.
SHAPE = 1
MAX_AGE_SECONDS = 5
KEPT_SECONDS = 600


class VersionedView:
    """Mixin before a DRF view: a strong ETag from the catalogue's version, known before any row is read.

    A body is kept under its ETag: it can't be out of date, as the version is part of it.
    """

    kept = True

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponseBase:
        if request.method != "GET":
            return super().dispatch(request, *args, **kwargs)
        etag = self.etag(request)
        response = get_conditional_response(request, etag=etag) or self._kept(etag)
        response = response or super().dispatch(request, *args, **kwargs)
        if response.status_code == 200:
            self._keep(etag, response)
        if response.status_code in {200, 304}:
            response.headers["ETag"] = etag
            patch_cache_control(response, public=True, max_age=MAX_AGE_SECONDS)
        return response

    def etag(self, request: HttpRequest) -> str:
        """Of the versions, the day (some lists depend on it) and the address asked."""
        parts = (SHAPE, *self.versions(), localdate(), request.build_absolute_uri())
        return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'

    def versions(self) -> tuple[object, ...]:
        """What the answer depends on besides the address and the day."""
        return (CatalogueVersion.current(),)

    def _kept(self, etag: str) -> HttpResponse | None:
        body = cache.get(etag) if self.kept else None
        return (
            None
            if body is None
            else HttpResponse(body, content_type="application/json")
        )

    def _keep(self, etag: str, response: HttpResponseBase) -> None:
        if (
            self.kept
            and hasattr(response, "add_post_render_callback")
            and not response.is_rendered
        ):
            response.add_post_render_callback(
                lambda rendered: cache.set(etag, rendered.content, KEPT_SECONDS)
            )
