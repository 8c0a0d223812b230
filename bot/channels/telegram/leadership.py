import asyncio
import logging
import os
from pathlib import Path

from filelock import FileLock, Timeout

logger = logging.getLogger(__name__)

AGAIN_SECONDS = 5.0


class Leadership:
    """Lets one process on a machine receive and answer; the kernel frees it."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / "telegram.lock", thread_local=False)
        self._holder = folder / "telegram.pid"

    def take(self) -> bool:
        """Whether this process may from now on."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        self._holder.write_text(f"{os.getpid()} {os.getppid()}")
        return True

    async def wait(self) -> None:
        """Return once this process may; tell at first why it does not."""
        if self.take():
            return
        self._tell()
        while not self.take():
            await asyncio.sleep(AGAIN_SECONDS)

    def release(self) -> None:
        self._lock.release()

    def _tell(self) -> None:
        """Another worker of the same server is as it should be."""
        process, _, parent = self._held_by().partition(" ")
        is_ours = parent == str(os.getppid())
        logger.log(
            logging.INFO if is_ours else logging.WARNING,
            "Telegram: process %s answers already, so this one does not, "
            "until that one ends.",
            process or "?",
        )

    def _held_by(self) -> str:
        return self._holder.read_text() if self._holder.exists() else ""
