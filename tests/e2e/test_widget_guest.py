"""The chat as a guest: a strict policy, a hostile style, nothing but its own server."""

from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, expect

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.e2e.widget_page import Chat, Site

Visit = Callable[..., Chat]
BREACHES = """window.breaches = [];
addEventListener('securitypolicyviolation', event => breaches.push(event.violatedDirective));"""
STYLE = "e => [getComputedStyle(e).fontSize, getComputedStyle(e).color]"


def test_strict_policy_is_kept_all_through(
    visit: Visit, context: BrowserContext
) -> None:
    context.add_init_script(BREACHES)
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.from_menu("Enregistrer la conversation")
    chat.from_menu("Imprimer la conversation")
    chat.from_menu("Parler à une personne")
    assert chat.page.evaluate("breaches") == []
    chat.page.evaluate("document.body.setAttribute('style', 'color: red')")
    chat.page.wait_for_function("breaches.length")
    assert chat.page.evaluate("breaches") == ["style-src-attr"]


def test_style_of_the_page_stays_outside(visit: Visit) -> None:
    chat = visit()
    assert chat.page.locator("h1").evaluate(STYLE) == ["40px", "rgb(255, 0, 0)"]
    chat.open()
    text = chat.say("Forsa").locator(".text")
    assert text.evaluate(STYLE) == ["16px", "rgb(20, 33, 29)"]
    expect(chat.launcher).to_be_visible()
    expect(chat.dialog.locator(".choices button").first).to_be_visible()


def test_nothing_is_asked_of_others_and_no_cookie_kept(
    visit: Visit, context: BrowserContext, widget_server: tuple[WidgetServer, Site]
) -> None:
    asked: set[str] = set()
    context.on("request", lambda request: asked.add(urlsplit(request.url).netloc))
    chat = visit()
    chat.open()
    chat.say("Forsa")
    server, site = widget_server
    assert asked == {urlsplit(server.root).netloc, urlsplit(site.url).netloc}
    assert context.cookies() == []


def test_page_loads_the_launcher_alone_until_the_chat_is_opened(
    visit: Visit, context: BrowserContext
) -> None:
    scripts: list[str] = []
    context.on("request", lambda request: scripts.append(urlsplit(request.url).path))
    chat = visit()
    chat.launcher.wait_for()
    chat.page.wait_for_load_state("networkidle")
    assert not any("panel" in path for path in scripts)
    chat.open()
    assert any("panel" in path for path in scripts)
