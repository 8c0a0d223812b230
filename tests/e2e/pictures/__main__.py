"""`python -m tests.e2e.pictures` draws docs/images/telegram-*.png anew.

Starts everything, asks through the Telegram channel and an emulator of the Bot API, and
draws what the bot called.
"""

import asyncio
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import async_playwright

from tests.bot.channels.telegram.bot_api import BotApi, Person
from tests.e2e.pictures.bubble import Bubble
from tests.e2e.pictures.phone import page
from tests.e2e.pictures.talks import LOCATION, TALKS, Talk
from tests.support.assistant import ROOT, Assistant
from tests.support.telegram import telegram_settings

IMAGES = ROOT / "docs" / "images"
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SCALE = 1.5
COLOURS = 64
MESSAGES = ("sendMessage", "sendVenue")


async def transcript(api: BotApi, talk: Talk, locale: str) -> list[Bubble]:
    """Holds a conversation; raises AssertionError if an answer does not come."""
    person, bubbles = Person(api, api.number(), locale), []
    for text, count in talk:
        before = len(await _sent(api, person))
        if text is None:
            await person.sends(location=LOCATION)
        else:
            await person.says(text)
        bubbles.append(Bubble.located() if text is None else Bubble.said(text))
        bubbles += await _answers(api, person, before, count)
    return bubbles


async def _answers(
    api: BotApi, person: Person, before: int, count: int
) -> list[Bubble]:
    for _ in range(300):
        new = (await _sent(api, person))[before:]
        if len(new) >= count:
            return new
        await asyncio.sleep(0.1)
    raise AssertionError(f"{len(new)} of {count} messages came: {new}")


async def _sent(api: BotApi, person: Person) -> list[Bubble]:
    return [
        Bubble.of_call(call["method"], call["body"])
        for call in await api.order("history")
        if call["method"] in MESSAGES and call["body"]["chat_id"] == str(person.chat)
    ]


async def draw(bubbles: list[Bubble], path: Path) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        screen = await browser.new_page(
            viewport={"width": 400, "height": 300}, device_scale_factor=SCALE
        )
        await screen.set_content(page(bubbles))
        await screen.screenshot(path=path, full_page=True)
        await browser.close()
    Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)


async def draw_all(api: BotApi) -> None:
    for language, talk in TALKS.items():
        locale = "fr" if language == "fr" else "ar"
        bubbles = await transcript(api, talk, locale)
        await draw(bubbles, IMAGES / f"telegram-{language}.png")


def main() -> None:
    api = BotApi()
    api.start()
    with tempfile.TemporaryDirectory() as folder:
        system = Assistant(Path(folder))
        system.environment |= telegram_settings(api)
        try:
            system.start()
            asyncio.run(draw_all(api))
        finally:
            system.stop()
            api.stop()


if __name__ == "__main__":
    main()
