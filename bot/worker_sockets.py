import os
import socket
from typing import Any


class WorkerSockets:
    """One port for all workers, a listening socket for each.

    On a shared socket the worker that wakes first accepts every connection that waits,
    and the others stay idle; with SO_REUSEPORT the kernel spreads them.
    """

    def __init__(self, host: str, port: int) -> None:
        """Reserve the port. Raises OSError when another program has it."""
        self._address = (host, port)
        _bound(self._address, shared=False).close()
        # It never listens: it keeps the port, and its number, for the workers' own.
        self.reserved = _bound(self._address, shared=True)

    async def open(self, *_: Any) -> None:
        """Put a socket of this worker's own in the place of the inherited one."""
        own = _bound(self._address, shared=True)
        os.dup2(own.fileno(), self.reserved.fileno())
        own.close()


def _bound(address: tuple[str, int], *, shared: bool) -> socket.socket:
    family, *_, full_address = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)[0]
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if shared:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind(full_address)
    return bound
