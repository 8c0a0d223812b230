"""When the catalogue's version is renewed."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from catalogue.models import CatalogueVersion

_waiting: ContextVar[bool] = ContextVar("waiting", default=False)


def renew(**signal: object) -> None:
    """A signal receiver: at every change, or once at the end of `renewed_once`."""
    if not _waiting.get():
        CatalogueVersion.renew()


@contextmanager
def renewed_once() -> Iterator[None]:
    """Many changes, one renewal; the caller sees to it that all are in one transaction."""
    token = _waiting.set(True)
    try:
        yield
    finally:
        _waiting.reset(token)
    CatalogueVersion.renew()
