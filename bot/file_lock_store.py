import asyncio
import fcntl
import hashlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import InMemoryLockStore, LockError
from rasa.utils.endpoints import EndpointConfig

SLOTS = 256
POLL_SECONDS = 0.01


class FileLockStore(InMemoryLockStore):
    """One message of a conversation at a time, over all processes of one machine.

    Within a process messages are taken in the order in which they came, by Rasa's
    tickets; between processes an advisory lock on a file holds the others back. The
    kernel frees it when a process dies.
    """

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        """`endpoint_config.url` is a folder; `locks` is made in it."""
        super().__init__()
        self._folder = Path(str(endpoint_config.url)) / "locks"
        self._folder.mkdir(parents=True, exist_ok=True)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 60, *_: Any
    ) -> AsyncIterator[TicketLock]:
        async with super().lock(conversation_id, lock_lifetime, POLL_SECONDS) as ticket:
            with self._slot(conversation_id).open("a") as file:
                await _acquire(file, lock_lifetime)
                yield ticket

    def _slot(self, conversation_id: str) -> Path:
        digest = hashlib.sha256(conversation_id.encode()).digest()
        return self._folder / str(digest[0] % SLOTS)


async def _acquire(file: IO[str], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            return fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise LockError(f"{file.name} stayed locked") from None
            await asyncio.sleep(POLL_SECONDS)
