"""A partner's page with the widget, in a real browser."""

import http.server
import threading
from functools import partial
from pathlib import Path

from playwright.sync_api import Locator, Page

from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "widget" / "dist"
AXE = ROOT / "widget" / "node_modules" / "axe-core" / "axe.min.js"
# What a strict site allows, and a style that spoils what is not protected from it.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src {server}; require-trusted-types-for 'script'"
)
HOSTILE = "* { font: 40px cursive !important; color: red !important; } button, p, ul { display: none !important; }"


class Site:
    """Serves the built widget and a page of an adviser under a strict policy."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.server = ""

    def start(self, server: str) -> None:
        """`server` is the address of the channel."""
        self.server = server
        self._http = http.server.ThreadingHTTPServer(
            ("127.0.0.1", self.port), partial(_Handler, self)
        )
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()

    def page(self, language: str) -> str:
        direction = "rtl" if language == "ar" else "ltr"
        return (
            f'<!doctype html><html lang="{language}" dir="{direction}"><head><title>Site</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<link rel="stylesheet" href="/hostile.css">'
            '<script type="module" src="/mourchid.js"></script></head>'
            f'<body><main><h1>Atlas</h1></main><mourchid-chat server="{self.server}" '
            'site-name="Atlas"></mourchid-chat></body></html>'
        )


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, site: Site, *arguments: object) -> None:
        self._site = site
        super().__init__(*arguments, directory=str(DIST))

    def do_GET(self) -> None:
        if self.path in ("/fr", "/ar", "/en"):
            self._send(self._site.page(self.path[1:]), "text/html; charset=utf-8")
        elif self.path == "/hostile.css":
            self._send(HOSTILE, "text/css")
        else:
            super().do_GET()

    def _send(self, content: str, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        policy = POLICY.format(server=self._site.server)
        self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(content.encode())

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class Chat:
    """The widget on a page, as a person uses it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.launcher = page.locator("mourchid-chat .launcher")
        self.dialog = page.get_by_role("dialog")
        self.box = self.dialog.locator(".composer textarea")
        self.answers = self.dialog.locator('.message:not([data-by="person"])')
        self.mine = self.dialog.locator('.message[data-by="person"]')

    @property
    def token(self) -> str:
        """The session's, as the browser keeps it."""
        kept = "JSON.parse(Object.values(localStorage)[0]).token"
        return str(self.page.evaluate(kept))

    def open(self) -> None:
        self.launcher.click()
        self.box.wait_for()

    def from_menu(self, name: str) -> None:
        """Chooses an entry of the menu by its name."""
        self.dialog.locator("header .icon").first.click()
        self.dialog.get_by_role("button", name=name, exact=True).click()

    def say(self, text: str) -> Locator:
        """Sends a message and returns the answer that comes."""
        count = self.answers.count()
        self.box.fill(text)
        self.box.press("Enter")
        answer = self.answers.nth(count)
        answer.wait_for()
        return answer
