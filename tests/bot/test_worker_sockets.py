"""The sockets with which several workers share one port."""

import socket
from collections import Counter

import pytest

from bot.worker_sockets import WorkerSockets
from tests.support.ports import free_port

HOST = "127.0.0.1"
CONNECTIONS = 64


async def test_the_workers_share_the_connections() -> None:
    port = free_port()
    reserved = [WorkerSockets(HOST, port) for _ in range(2)]
    workers = [await _listening(sockets) for sockets in reserved]
    clients = [socket.create_connection((HOST, port)) for _ in range(CONNECTIONS)]
    accepted = Counter({number: _accept(w) for number, w in enumerate(workers)})
    assert accepted.total() == CONNECTIONS
    assert min(accepted.values()) > 0
    for opened in (*clients, *workers):
        opened.close()


async def test_a_port_of_another_program_is_refused() -> None:
    with socket.create_server((HOST, 0)) as other, pytest.raises(OSError):
        WorkerSockets(HOST, other.getsockname()[1])


async def test_a_second_server_is_refused() -> None:
    port = free_port()
    listening = await _listening(WorkerSockets(HOST, port))
    with listening, pytest.raises(OSError):
        WorkerSockets(HOST, port)


async def _listening(sockets: WorkerSockets) -> socket.socket:
    await sockets.open()
    sockets.reserved.listen()
    sockets.reserved.setblocking(False)
    return sockets.reserved


def _accept(listener: socket.socket) -> int:
    count = 0
    while True:
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            return count
        count += 1
