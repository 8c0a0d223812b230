from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.e2e.widget_page import Chat, Site
from tests.support.small_server import Reply, SmallServer

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One a module: while it is open, tests that run a loop of their own cannot."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def back_office_desk() -> Iterator[SmallServer]:
    """Takes feedback and contacts, except what says that it is broken."""
    desk = SmallServer(lambda r: Reply(status=503 if b"broken" in r.body else 201))
    yield desk
    desk.stop()


@pytest.fixture(scope="session")
def widget_server(
    tmp_path_factory: pytest.TempPathFactory, back_office_desk: SmallServer
) -> Iterator[tuple[WidgetServer, Site]]:
    """The channel with scripted answers, and a site that embeds the widget."""
    site = Site()
    folder = tmp_path_factory.mktemp("widget")
    server = WidgetServer(folder, back_office_desk.url, site.url)
    server.start()
    site.start(server.root)
    yield server, site
    site.stop()
    server.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A person's browser."""
    context = browser.new_context(viewport={"width": 1100, "height": 800})
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.fixture
def visit(
    context: BrowserContext, widget_server: tuple[WidgetServer, Site]
) -> Callable[[str], Chat]:
    """Opens the site's page in a language, in a new tab."""

    def open_page(language: str = "fr") -> Chat:
        page = context.new_page()
        page.goto(f"{widget_server[1].url}/{language}")
        return Chat(page)

    return open_page
