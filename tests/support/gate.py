"""A door in front of a server that a test can shut, as an outage would."""

import select
import socket
import threading


class Gate:
    """Passes TCP connections on to a port of this machine while it is open."""

    def __init__(self, target_port: int) -> None:
        self._target = ("127.0.0.1", target_port)
        self._listener: socket.socket | None = None
        self.port = 0
        self.open()

    def open(self) -> None:
        """Listen, at the same port as before."""
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._listener = listener
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def shut(self) -> None:
        """Refuse connections from now on and cut those that are kept open."""
        if self._listener is not None:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None

    def _accept(self, listener: socket.socket) -> None:
        while self._listener is listener:
            try:
                inside, _ = listener.accept()
            except OSError:
                return
            threading.Thread(
                target=self._pass_on, args=(inside, listener), daemon=True
            ).start()

    def _pass_on(self, inside: socket.socket, listener: socket.socket) -> None:
        try:
            with inside, socket.create_connection(self._target) as outside:
                while self._listener is listener and _copied(inside, outside):
                    pass
        except OSError:
            return


def _copied(one: socket.socket, other: socket.socket) -> bool:
    """Copy what is there, both ways; whether both are still open."""
    for source in select.select([one, other], [], [], 0.1)[0]:
        data = source.recv(65536)
        if not data:
            return False
        (other if source is one else one).sendall(data)
    return True
