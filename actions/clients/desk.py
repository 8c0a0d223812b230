"""The staff's desk: everything handed to it arrives, once."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from pathlib import Path
from typing import Any

from actions.clients.api import Api
from actions.clients.errors import BackOfficeError

logger = logging.getLogger(__name__)

RETRY_SECONDS = 5.0
REMEMBERED_SECONDS = 86_400


class Desk:
    """Writes each record to disk first, then posts it from a thread of its own.

    A record has one file, named by its id, until the back office has accepted it; the back
    office knows ids that it has seen, so that a repeated delivery counts once. The ids of the
    last day are kept beside the spool.
    """

    def __init__(
        self, api: Api, spool: Path, retry_seconds: float = RETRY_SECONDS
    ) -> None:
        self._api = api
        self._spool = spool
        self._handed = spool.with_name("handed")
        self._retry_seconds = retry_seconds
        self._news = threading.Event()
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._sender: threading.Thread | None = None

    def hand_over(self, path: str, record: dict[str, Any]) -> None:
        """Keeps `record` (its `id` a UUID) until it is posted to `path`.

        Raises:
            OSError: if it cannot be written to disk.
        """
        self._spool.mkdir(parents=True, exist_ok=True)
        target = self._spool / f"{record['id']}.json"
        _write(target, {"path": path, "record": record})
        self.start()
        self._news.set()

    def was_handed(self, record_id: str) -> bool:
        """Whether this record was kept before, by this process or one that died."""
        spooled = self._spool / f"{record_id}.json"
        return spooled.exists() or (self._handed / record_id).exists()

    def start(self) -> None:
        """Starts delivering what is on disk; does nothing when already started."""
        with self._lock:
            if self._sender is None:
                self._sender = threading.Thread(
                    target=self._work, name="desk", daemon=True
                )
                self._sender.start()

    def stop(self) -> None:
        """Ends the thread; what is not delivered stays on disk."""
        self._stopped.set()
        self._news.set()
        if self._sender:
            self._sender.join()

    def deliver(self) -> bool:
        """Posts every file of the spool; returns whether none is left."""
        outcomes = [self._posted(file) for file in sorted(self._spool.glob("*.json"))]
        return all(outcomes)

    def _work(self) -> None:
        self._forget()
        while not self._stopped.is_set():
            self._news.clear()
            wait = None if self.deliver() else self._retry_seconds
            self._news.wait(wait)

    def _posted(self, file: Path) -> bool:
        try:
            content = json.loads(file.read_bytes())
            self._api.post(content["path"], content["record"])
        except FileNotFoundError:
            return True
        except (BackOfficeError, OSError, ValueError, KeyError) as error:
            logger.warning("%s stays in the spool: %r", file.name, error)
            return False
        self._remember(file.stem)
        file.unlink(missing_ok=True)
        return True

    def _remember(self, record_id: str) -> None:
        self._handed.mkdir(parents=True, exist_ok=True)
        (self._handed / record_id).touch()

    def _forget(self) -> None:
        oldest = time.time() - REMEMBERED_SECONDS
        for mark in self._handed.glob("*"):
            if mark.stat().st_mtime < oldest:
                mark.unlink(missing_ok=True)


def _write(target: Path, content: dict[str, Any]) -> None:
    """Writes a whole file or none, and returns when the disk has it."""
    partial = target.with_suffix(f".{threading.get_ident()}.part")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
