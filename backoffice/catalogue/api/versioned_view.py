"""Answers that change only when the catalogue does."""

import hashlib
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.timezone import localdate

from catalogue.models import CatalogueVersion

# Raise it when a row's shape changes, so that clients' caches let go of the old shape.
SHAPE = 1
MAX_AGE_SECONDS = 5


class VersionedView:
    """Mixin before a DRF view: a strong ETag from the catalogue's version, known before any row is read."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        etag = self.etag(request)
        response = get_conditional_response(request, etag=etag) if request.method in {"GET", "HEAD"} else None
        response = response or super().dispatch(request, *args, **kwargs)
        if response.status_code in {200, 304}:
            response.headers["ETag"] = etag
            patch_cache_control(response, public=True, max_age=MAX_AGE_SECONDS)
        return response

    def etag(self, request: HttpRequest) -> str:
        """Of the versions, the day (some lists depend on it) and the address asked."""
        parts = (SHAPE, *self.versions(), localdate(), request.get_host(), request.get_full_path())
        return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'

    def versions(self) -> tuple[object, ...]:
        """What the answer depends on besides the address and the day."""
        return (CatalogueVersion.current(),)
