"""Takes the pictures of `docs/images` from the running system: `python -m ...`."""

import tempfile
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.e2e.conftest import CHROMIUM, FLAGS
from tests.e2e.widget_page import ROOT, Chat
from tests.support.assistant import Assistant

IMAGES = ROOT / "docs" / "images"
SCREENS = {"phone": (390, 780), "desktop": (1100, 760)}
QUESTIONS = {
    ("phone", "fr"): "Combien donne Forsa ?",
    ("phone", "ar"): "ما هو مبلغ التمويل في برنامج فرصة؟",
    ("desktop", "fr"): "Où est le Technopark le plus proche de Settat ?",
    ("desktop", "ar"): "chno khasni bach n7el charika",
}
END = "e => e.querySelector('.log').scrollTo(0, 1e6)"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        assistant = Assistant(Path(folder))
        assistant.start()
        try:
            for screen, theme, language in product(
                SCREENS, ("light", "dark"), ("fr", "ar")
            ):
                take(browser, assistant, screen, theme, language)
        finally:
            assistant.stop()


def take(
    browser: Browser, assistant: Assistant, screen: str, theme: str, language: str
) -> None:
    """An answer and its end; on the phone also the start and the form for a call."""
    width, height = SCREENS[screen]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
        is_mobile=screen == "phone",
        has_touch=screen == "phone",
    )
    page = context.new_page()
    path = "" if language == "fr" else "ar/"
    page.goto(f"http://127.0.0.1:{assistant.backoffice_port}/demo/{path}")
    chat = Chat(page)

    def keep(what: str = "") -> None:
        name = f"widget-{screen}-{theme}-{language}{what}.png"
        page.screenshot(path=IMAGES / name)

    chat.open()
    if screen == "phone":
        keep("-start")
    chat.say(QUESTIONS[screen, language])
    chat.dialog.locator(".choices").wait_for()
    keep()
    chat.dialog.evaluate(END)
    keep("-end")
    if screen == "phone":
        chat.dialog.locator("header .icon").first.click()
        chat.dialog.locator(".menu button").nth(1).click()
        keep("-contact")
    context.close()


if __name__ == "__main__":
    main()
