import json
import threading
import time
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

BOT = {"id": 666, "is_bot": True, "first_name": "Mourchid", "username": "mourchid_bot"}
POLL_SECONDS = 2.0


class BotApi:
    """As much of Telegram's Bot API as the channel needs; remembers what each chat got."""

    def __init__(self) -> None:
        self.said: dict[int, list[str]] = defaultdict(list)
        self._updates: list[dict[str, Any]] = []
        self._news = threading.Condition()
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                size = int(self.headers.get("Content-Length", 0))
                method = self.path.rsplit("/", 1)[-1]
                result = api.call(method, _fields(self.headers, self.rfile.read(size)))
                body = json.dumps({"ok": True, "result": result}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST

            def log_message(self, *_: Any) -> None:
                """Nothing."""

        self._server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/bot"

    def write(self, chat: int, text: str) -> None:
        """Someone writes to the bot."""
        with self._news:
            number = len(self._updates) + 1
            person = {
                "id": chat,
                "is_bot": False,
                "first_name": "Salma",
                "language_code": "fr",
            }
            message = {
                "message_id": number,
                "date": int(time.time()),
                "chat": {"id": chat, "type": "private", "first_name": "Salma"},
                "from": person,
                "text": text,
            }
            self._updates.append({"update_id": number, "message": message})
            self._news.notify_all()

    def call(self, method: str, fields: dict[str, str]) -> Any:
        """The result of a method of the API."""
        if method == "getMe":
            return BOT
        if method == "getUpdates":
            return self._waited(int(fields.get("offset", 0)))
        if method == "sendMessage":
            chat = int(fields["chat_id"])
            self.said[chat].append(fields["text"])
            return {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}}
        return True

    def _waited(self, offset: int) -> list[dict[str, Any]]:
        with self._news:
            self._news.wait_for(
                lambda: len(self._updates) >= max(offset, 1), POLL_SECONDS
            )
            return [each for each in self._updates if each["update_id"] >= offset]


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Who asked is dead."""


def _fields(headers: Any, body: bytes) -> dict[str, str]:
    if "json" in headers.get("Content-Type", ""):
        return {name: str(value) for name, value in json.loads(body or b"{}").items()}
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}
