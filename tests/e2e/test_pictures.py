"""The pictures of the documentation show what the bot called, as a phone would."""

from playwright.async_api import Page, async_playwright, expect

from tests.e2e.pictures.__main__ import CHROMIUM, FLAGS
from tests.e2e.pictures.bubble import Bubble
from tests.e2e.pictures.phone import page

KEYBOARD = {"inline_keyboard": [[{"text": "Montant"}], [{"text": "Contact"}]]}


async def test_screen_shows_both_sides_and_the_buttons() -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        await _shows_both_sides(await browser.new_page())
        await browser.close()


async def _shows_both_sides(screen: Page) -> None:
    answer = {"text": "قرض <b>Forsa</b>", "reply_markup": KEYBOARD}
    bubbles = [Bubble.said("<b>Forsa ?"), Bubble.of_call("sendMessage", answer)]
    await screen.set_content(page(bubbles))
    asked, answered = await screen.locator(".text").all()
    await expect(asked).to_have_text("<b>Forsa ?")
    await expect(answered).to_have_text("قرض Forsa")
    directions = [
        await text.evaluate("e => getComputedStyle(e).direction")
        for text in (asked, answered)
    ]
    assert directions == ["ltr", "rtl"]
    assert await screen.locator("button").all_inner_texts() == ["Montant", "Contact"]


def test_venue_and_location_button() -> None:
    venue = {"title": "Technopark Rabat", "address": "Rue Gandhi"}
    assert Bubble.of_call("sendVenue", venue).place == (
        "Technopark Rabat",
        "Rue Gandhi",
    )
    keyboard = {"keyboard": [[{"text": "Partager", "request_location": True}]]}
    asked = Bubble.of_call("sendMessage", {"text": "Où ?", "reply_markup": keyboard})
    assert (asked.keyboard, asked.buttons) == ("Partager", ())
