"""A real HTTP server in the place of Rasa's channels."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Channel:
    """Remembers what was pushed; answers with `status` and `body`."""

    url: str = ""
    status: int = 200
    body: dict[str, Any] = field(default_factory=lambda: {"status": "sent"})
    pushed: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    tokens: list[str | None] = field(default_factory=list)


@contextmanager
def channel_server() -> Iterator[Channel]:
    channel = Channel()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            channel.pushed.append(json.loads(self.rfile.read(length)))
            channel.paths.append(self.path)
            channel.tokens.append(self.headers["Authorization"])
            body = json.dumps(channel.body).encode()
            self.send_response(channel.status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Nothing to the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    channel.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield channel
    finally:
        server.shutdown()
        server.server_close()
