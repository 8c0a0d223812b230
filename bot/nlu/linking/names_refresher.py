"""Follows the catalogue's names while the server runs."""

import logging
import threading
from collections.abc import Callable
from weakref import WeakMethod

import requests

from bot.nlu.linking.names import Name, NamesError
from bot.nlu.linking.names_file import NamesFile

logger = logging.getLogger(__name__)

TIMEOUT = (2, 10)  # seconds to connect, to read


class NamesRefresher:
    """Asks the back office for its names every few seconds, in a thread of its own.

    `changed` is a bound method that gets the new names; the thread ends with its object.
    """

    def __init__(
        self,
        backoffice_url: str,
        file: NamesFile,
        seconds: float,
        changed: Callable[[tuple[Name, ...]], None],
    ) -> None:
        self._url = f"{backoffice_url.rstrip('/')}/api/v1/names/"
        self._file = file
        self._seconds = seconds
        self._changed = WeakMethod(changed)
        self._etag: str | None = None
        self._is_failing = False
        self._stopped = threading.Event()

    def start(self) -> None:
        threading.Thread(target=self._run, name="names-refresher", daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()

    def refresh(self) -> None:
        """Ask once; a failure is logged when it begins and when it ends."""
        try:
            self._ask()
        except (requests.RequestException, NamesError, OSError) as error:
            if not self._is_failing:
                logger.warning("The catalogue's names stay as they are: %s", error)
            self._is_failing = True
        else:
            if self._is_failing:
                logger.info("The catalogue's names are followed again.")
            self._is_failing = False

    def _ask(self) -> None:
        headers = {"If-None-Match": self._etag} if self._etag else {}
        response = requests.get(self._url, headers=headers, timeout=TIMEOUT)
        response.raise_for_status()
        if response.status_code == requests.codes.not_modified:
            return
        names = self._file.write(response.content)
        if changed := self._changed():
            changed(names)
        self._etag = response.headers.get("ETag")

    def _run(self) -> None:
        while not self._stopped.is_set() and self._changed():
            self.refresh()
            self._stopped.wait(self._seconds)
