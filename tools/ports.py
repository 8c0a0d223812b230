import socket

from tools.configuration import Configuration
from tools.failure import Failure


def require_free_ports(configuration: Configuration) -> None:
    """Raise Failure, which names the port and how to choose another, if one is used."""
    for process, (variable, port) in configuration.ports.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise Failure(
                    f"Port {port}, for {process}, is in use: stop what uses it, or "
                    f"choose another with {variable}={port + 1} make run."
                ) from error
