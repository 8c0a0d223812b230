"""The chat for people who see, point or move otherwise."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.widget_page import AXE, Chat

Visit = Callable[..., Chat]
MOVING = "e => e.getRootNode().getAnimations().map(each => each.animationName)"
STILL = """e => Promise.all(
    e.getRootNode().getAnimations().map(each => each.finished.catch(() => {})))"""
TOUCHED = "button, .links a, textarea, input:not([type='checkbox']), label.consent"
SMALL = """log => [...log.querySelectorAll(%r)]
    .map(each => [each.textContent.trim(), each.getBoundingClientRect()])
    .filter(([, box]) => box.width && Math.round(Math.min(box.width, box.height)) < 44)
    .map(([words]) => words)"""


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    visit: Visit, context: BrowserContext, language: str, theme: str
) -> None:
    chat = visit(language)
    chat.page.evaluate(
        "t => document.querySelector('mourchid-chat').setAttribute('theme', t)", theme
    )
    chat.open()
    assert _violations(chat.page) == []
    chat.say("فرصة" if language == "ar" else "Forsa")
    assert _violations(chat.page) == []
    chat.dialog.locator("header .icon").first.click()
    assert _violations(chat.page) == []
    chat.dialog.locator(".menu button").nth(1).click()
    assert _violations(chat.page) == []
    chat.dialog.locator(".contact .yes").click()
    chat.dialog.locator(".wrong").wait_for()
    assert _violations(chat.page) == []


def test_axe_finds_what_is_wrong(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.box.evaluate("e => { e.removeAttribute('aria-label'); e.placeholder = ''; }")
    assert "label" in _violations(chat.page)


# A screen of 1280 by 1024 and a phone's, both zoomed in: half as many pixels each way.
@pytest.mark.parametrize("size", [(640, 512), (320, 568), (320, 256)])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_everything_is_reached_when_zoomed_in(
    visit: Visit, size: tuple[int, int], language: str
) -> None:
    chat = visit(language)
    chat.page.set_viewport_size({"width": size[0], "height": size[1]})
    chat.open()
    chat.say("فرصة" if language == "ar" else "Forsa")
    assert _beyond(chat, ".log") == []
    for control in (chat.box, chat.dialog.locator(".send")):
        expect(control).to_be_in_viewport(ratio=1)
    chat.dialog.locator(".choices button").last.scroll_into_view_if_needed()
    expect(chat.dialog.locator(".choices button").last).to_be_in_viewport(ratio=1)
    chat.dialog.locator("header .icon").first.click()
    chat.dialog.locator(".menu button").nth(1).click()
    assert _beyond(chat, ".contact") == []
    chat.dialog.locator(".contact .yes").scroll_into_view_if_needed()
    expect(chat.dialog.locator(".contact .yes")).to_be_in_viewport(ratio=1)


def test_what_is_too_wide_is_seen(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.answers.first.evaluate("e => { e.style.maxWidth = e.style.width = '900px'; }")
    assert _beyond(chat, ".log") != []


def test_nothing_moves_for_who_asked_for_it(visit: Visit) -> None:
    chat = visit()
    chat.page.emulate_media(reduced_motion="reduce")
    _hold_answers(chat)
    chat.open()
    assert chat.dialog.evaluate(MOVING) == []
    _ask(chat)
    assert chat.dialog.evaluate(MOVING) == []


def test_typing_is_shown_by_movement_to_others(visit: Visit) -> None:
    chat = visit()
    chat.page.emulate_media(reduced_motion="no-preference")
    _hold_answers(chat)
    chat.open()
    _ask(chat)
    assert "beat" in chat.dialog.evaluate(MOVING)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_target_is_wide_enough_for_a_finger(visit: Visit, language: str) -> None:
    chat = visit(language)
    chat.page.set_viewport_size({"width": 360, "height": 740})
    chat.open()
    assert chat.dialog.evaluate(SMALL % TOUCHED) == []
    chat.say("فرصة" if language == "ar" else "Forsa")
    chat.dialog.locator(".rating button").last.click()
    chat.dialog.locator("header .icon").first.click()
    assert chat.dialog.locator(TOUCHED).count() > 8
    assert chat.dialog.evaluate(SMALL % TOUCHED) == []
    chat.dialog.locator(".menu button").nth(1).click()
    assert chat.dialog.evaluate(SMALL % TOUCHED) == []
    chat.dialog.locator(".contact .yes").evaluate(
        "e => { e.style.cssText = 'min-height: 0; padding: 0; align-self: start'; }"
    )
    assert len(chat.dialog.evaluate(SMALL % TOUCHED)) == 1


def _beyond(chat: Chat, place: str) -> list[str]:
    """What sticks out of a scrolled place or the screen, sideways."""
    found: list[str] = chat.dialog.locator(place).evaluate(
        """e => [...e.querySelectorAll('*')].filter(each => {
            const [inner, outer] = [each.getBoundingClientRect(), e.getBoundingClientRect()];
            const isShown = inner.width > 1;
            return isShown && (inner.left < outer.left - 1 || inner.right > outer.right + 1);
        }).map(each => each.outerHTML)"""
    )
    width = chat.page.evaluate("innerWidth")
    box = chat.dialog.bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= width
    return found


def _hold_answers(chat: Chat) -> None:
    chat.page.route("**/widget/messages", lambda route: None)


def _ask(chat: Chat) -> None:
    chat.box.fill("Forsa")
    chat.box.press("Enter")
    chat.dialog.locator(".typing").wait_for()


def _violations(page: Page) -> list[str]:
    Chat(page).dialog.evaluate(STILL)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run('mourchid-chat')")
    return [violation["id"] for violation in found["violations"]]
