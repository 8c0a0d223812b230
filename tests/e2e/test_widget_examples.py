"""The examples as a site would use them, from another site than the assistant's."""

import mimetypes
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.e2e.widget_page import DIST, ROOT, Chat

EXAMPLES = ROOT / "widget" / "examples"
SERVER = "https://mourchid.example"
SITE = "https://atlas.example/"
# What the plugin prints into a French page: the tags alone, without PHP.
WORDPRESS = f"""<!doctype html><html lang="fr-FR"><title>Atlas</title><body>
<script type="module" src="{SERVER}/static/widget/mourchid.js"></script>
<mourchid-chat lang="fr-FR" site-name="Atlas"></mourchid-chat>"""


@pytest.fixture
def asked(context: BrowserContext) -> list[str]:
    """The assistant's site, which is out of order but for its files; what was asked."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        address = urlsplit(route.request.url)
        asked.append(address.path)
        headers = {"Access-Control-Allow-Origin": "*"}
        file = DIST / address.path.removeprefix("/static/widget/")
        kind = mimetypes.guess_type(file.name)[0]
        if file.is_file():
            route.fulfill(path=file, headers=headers, content_type=kind)
        else:
            route.fulfill(status=503, headers=headers)

    context.route(f"{SERVER}/**", answer)
    return asked


def visit(context: BrowserContext, html: str) -> Page:
    context.route(SITE, lambda r: r.fulfill(body=html, content_type="text/html"))
    page = context.new_page()
    page.goto(SITE)
    return page


def test_plain_page_opens_the_chat_from_its_own_button(
    context: BrowserContext, asked: list[str]
) -> None:
    page = visit(context, (EXAMPLES / "plain.html").read_text(encoding="utf-8"))
    chat = Chat(page)
    page.get_by_role("button", name="Poser une question").click()
    expect(chat.dialog).to_contain_text("Mourchid sur Atlas Conseil")
    expect(chat.box).to_be_focused()
    assert not any("webhooks" in path for path in asked)
    chat.box.fill("Bonjour")
    chat.box.press("Enter")
    expect(chat.dialog).to_contain_text("ne répond pas")
    assert "/webhooks/widget/session" in asked


def test_wordpress_names_the_same_tag_and_script(
    context: BrowserContext, asked: list[str]
) -> None:
    plugin = (EXAMPLES / "wordpress.php").read_text(encoding="utf-8")
    assert f"'{SERVER}'" in plugin and "'/static/widget/mourchid.js'" in plugin
    assert '<mourchid-chat lang="%s" site-name="%s"></mourchid-chat>' in plugin
    chat = Chat(visit(context, WORDPRESS))
    chat.open()
    expect(chat.box).to_have_attribute("placeholder", "Votre message")
