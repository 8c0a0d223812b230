"""HTTP to the back office."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import requests
from urllib3.exceptions import ReadTimeoutError

from actions.clients.breaker import Breaker
from actions.clients.errors import (
    BackOfficeDown,
    BackOfficeError,
    BackOfficeSlow,
    BadReply,
    NotInCatalogue,
)

Reply = TypeVar("Reply")

CONNECT_SECONDS = 2.0
READ_SECONDS = 4.0
MAX_AGE_SECONDS = 10.0
MAX_ENTRIES = 2000


@dataclass(frozen=True)
class _Kept(Generic[Reply]):
    """A parsed reply, its ETag and when it was last known to be true (monotonic seconds)."""

    reply: Reply
    etag: str | None
    checked_at: float


class Api:
    """Reads and posts under `/api/v1/`.

    Keeps parsed replies: for `max_age` seconds without asking, afterwards for as long as
    the back office confirms their ETag. While the back office hangs, most calls fail at
    once, see `Breaker`. Safe to share between threads.
    """

    def __init__(
        self,
        url: str,
        token: str = "",
        max_age: float = MAX_AGE_SECONDS,
        read_seconds: float = READ_SECONDS,
        breaker: Breaker | None = None,
    ) -> None:
        """`url` is the back office's address without path; `token` allows posting."""
        self._root = url.rstrip("/") + "/api/v1/"
        self._token = token
        self._max_age = max_age
        self._timeout = (CONNECT_SECONDS, read_seconds)
        self._breaker = breaker or Breaker()
        self._kept: dict[str, _Kept[Any]] = {}
        self._local = threading.local()

    def get(self, path: str, parse: Callable[[Any], Reply]) -> Reply:
        """Returns `parse(json)` of a path with its query.

        Raises:
            BackOfficeError: one subclass for each way in which it can fail.
        """
        kept = self._kept.get(path)
        if kept and time.monotonic() - kept.checked_at < self._max_age:
            return kept.reply
        headers = {"If-None-Match": kept.etag} if kept and kept.etag else {}
        response = self._send("GET", path, headers=headers)
        if kept and response.status_code == requests.codes.not_modified:
            return self._keep(path, kept.reply, kept.etag)
        return self._keep(path, _parsed(response, parse), response.headers.get("ETag"))

    def ask(
        self, path: str, body: dict[str, Any], parse: Callable[[Any], Reply]
    ) -> Reply:
        """Posts `body` as JSON and returns `parse(json)`; nothing is kept.

        Raises:
            BackOfficeError: one subclass for each way in which it can fail.
        """
        return _parsed(self._send("POST", path, json=body), parse)

    def post(self, path: str, body: dict[str, Any]) -> None:
        """Posts `body` as JSON with the token.

        Raises:
            BackOfficeError: if it was not accepted.
        """
        headers = {"Authorization": f"Token {self._token}"}
        _check(self._send("POST", path, headers=headers, json=body))

    def _send(self, method: str, path: str, **options: Any) -> requests.Response:
        """Sends at most twice: a server may close a kept connection just as it is used."""
        try:
            return self._sent(method, path, **options)
        except BackOfficeDown:
            return self._sent(method, path, **options)

    def _sent(self, method: str, path: str, **options: Any) -> requests.Response:
        if not self._breaker.allows():
            raise BackOfficeSlow(path)
        url = self._root + path
        try:
            response = self._session().request(
                method, url, timeout=self._timeout, **options
            )
        except requests.RequestException as error:
            raise self._failure(path, error) from error
        self._breaker.answered()
        return response

    def _failure(self, path: str, error: requests.RequestException) -> BackOfficeError:
        if _is_timeout(error):
            self._breaker.hung()
            return BackOfficeSlow(path)
        self._breaker.answered()
        return BackOfficeDown(path)

    def _session(self) -> requests.Session:
        if not hasattr(self._local, "session"):
            self._local.session = requests.Session()
            self._local.session.trust_env = False
        return self._local.session

    def _keep(self, path: str, reply: Reply, etag: str | None) -> Reply:
        if len(self._kept) >= MAX_ENTRIES:
            self._kept.clear()
        self._kept[path] = _Kept(reply, etag, time.monotonic())
        return reply


def _is_timeout(error: requests.RequestException) -> bool:
    """Also when only the body doesn't come, which requests calls a connection error."""
    cause = error.args[0] if error.args else None
    return isinstance(error, requests.Timeout) or isinstance(cause, ReadTimeoutError)


def _check(response: requests.Response) -> None:
    if response.status_code == requests.codes.not_found:
        raise NotInCatalogue(response.url)
    if not response.ok:
        raise BadReply(
            f"{response.status_code} from {response.url}: {response.text[:200]}"
        )


def _parsed(response: requests.Response, parse: Callable[[Any], Reply]) -> Reply:
    _check(response)
    try:
        return parse(response.json())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadReply(f"{response.url}: {error!r}") from error
