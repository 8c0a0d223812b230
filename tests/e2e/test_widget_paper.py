"""The conversation on paper and in a file."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from tests.e2e.widget_page import Chat

Visit = Callable[..., Chat]
# In place of the browser's own dialog, which only a person can answer.
PRINTER = """window.print = function () {
    const [html, body] = [document.documentElement, document.body];
    top.printed = {
        text: body.innerText, lang: html.lang, dir: html.dir, title: document.title,
        style: getComputedStyle(body.querySelector('p')).whiteSpace,
        directions: [...body.querySelectorAll('p')].map(each => each.dir),
    };
    dispatchEvent(new Event('afterprint'));
};"""


def test_saved_file_has_all_that_was_said(visit: Visit, tmp_path: Path) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa <b>")
    chat.say("فرصة")
    with chat.page.expect_download() as download:
        chat.from_menu("حفظ المحادثة")
    assert download.value.suggested_filename == "mourchid.txt"
    file = tmp_path / "saved.txt"
    download.value.save_as(file)
    text = file.read_bytes().decode("utf-8-sig")
    assert "\r\nForsa <b>\r\n" in text and "فرصة" in text
    assert "Forsa donne jusqu'à 100 000 DH." in text
    assert text.count("أنت (") == 2 and text.count("مرشد (") == 2
    assert text.replace("\r\n", "").count("\n") == 0


def test_conversation_alone_is_printed(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script(PRINTER)
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.say("فرصة")
    chat.from_menu("طباعة المحادثة")
    printed = chat.page.evaluate("window.printed")
    assert printed["text"].startswith("مرشد على Atlas")
    assert "Forsa donne jusqu'à 100 000 DH" in printed["text"]
    assert "يمنح برنامج" in printed["text"]
    assert (printed["lang"], printed["dir"]) == ("ar", "rtl")
    assert printed["directions"] == ["auto", "ltr", "auto", "rtl"]
    assert printed["style"] == "pre-wrap"
    expect(chat.page.locator("iframe")).to_have_count(0)


def test_page_printed_with_the_chat_open_shows_all_of_it(visit: Visit) -> None:
    chat = visit()
    chat.open()
    for _ in range(3):
        chat.say("Forsa")
    log = chat.dialog.locator(".log")
    hidden = "e => e.scrollHeight - e.clientHeight"
    assert log.evaluate(hidden) > 100
    chat.page.emulate_media(media="print")
    assert log.evaluate(hidden) <= 1
    expect(chat.dialog.locator("footer")).to_be_hidden()
    expect(chat.launcher).to_be_hidden()
