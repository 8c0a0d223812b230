"""Conversation locks, within a process and between processes."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa.core.lock_store import LockError, LockStore
from rasa.utils.endpoints import EndpointConfig

from bot.file_lock_store import FileLockStore

HOLDER = """
import fcntl, sys
file = open(sys.argv[1], "a")
fcntl.flock(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def store(tmp_path: Path) -> FileLockStore:
    return FileLockStore(EndpointConfig(url=str(tmp_path)))


@pytest.fixture
def release(store: FileLockStore) -> Iterator[Callable[[], None]]:
    """Another process holds the lock of "someone" until this is called."""
    command = [sys.executable, "-c", HOLDER, str(store._slot("someone"))]
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, **pipes) as holder:
        assert holder.stdin and holder.stdout
        holder.stdout.readline()
        yield holder.stdin.close


async def test_messages_of_a_conversation_go_one_after_another(
    store: FileLockStore,
) -> None:
    order: list[str] = []

    async def handle(name: str) -> None:
        async with store.lock("someone"):
            order.append(f"{name} begins")
            await asyncio.sleep(0)
            order.append(f"{name} ends")

    await asyncio.gather(handle("first"), handle("second"), handle("third"))
    names = ("first", "second", "third")
    assert order == [f"{n} {what}" for n in names for what in ("begins", "ends")]


async def test_conversations_do_not_wait_for_each_other(store: FileLockStore) -> None:
    async with store.lock("someone"), store.lock("someone else"):
        pass


async def test_lock_held_by_another_process_is_waited_for(
    store: FileLockStore, release: Callable[[], None]
) -> None:
    with pytest.raises(LockError):
        async with store.lock("someone", lock_lifetime=0.05):
            raise AssertionError("two processes had the lock")
    release()
    async with store.lock("someone"):
        pass


async def test_lock_is_free_again_after_an_error(store: FileLockStore) -> None:
    with pytest.raises(RuntimeError):
        async with store.lock("someone"):
            raise RuntimeError
    async with store.lock("someone", lock_lifetime=1):
        pass


def test_rasa_makes_it_from_the_endpoints_file(tmp_path: Path) -> None:
    config = EndpointConfig(type="bot.file_lock_store.FileLockStore", url=str(tmp_path))
    assert isinstance(LockStore.create(config), FileLockStore)
