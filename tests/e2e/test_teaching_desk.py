"""An adviser teaches from a question, in a real browser, in French and in Arabic."""

import uuid
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.support.back_office import BackOffice

PASSWORD = "a long password"
MAKE = """
from django.contrib.auth.models import Group, User
from django.utils.timezone import now
from review.models import Question
if not User.objects.filter(username="lina").exists():
    user = User.objects.create_user("lina", password="{password}", is_staff=True)
    user.groups.add(Group.objects.get(name="adviser"))
question = Question.objects.create(text="{text}", language="fr", variety="fr",
    channel="rest", conversation="{conversation}", asked_at=now(), reason="unanswered")
print(question.pk)
"""
OpenTeaching = Callable[[str, str], Page]


@pytest.fixture
def teach(context: BrowserContext, back_office: BackOffice) -> OpenTeaching:
    """Opens a new question's page in a language and goes on to teach from it."""

    def open_page(text: str, language: str) -> Page:
        made = MAKE.format(password=PASSWORD, text=text, conversation=uuid.uuid4())
        question = back_office.shell(made)
        page = context.new_page()
        page.set_extra_http_headers({"Accept-Language": language})
        page.goto(f"{back_office.url}/staff/review/question/{question}/change/")
        page.fill("#id_username", "lina")
        page.fill("#id_password", PASSWORD)
        page.press("#id_password", "Enter")
        page.click(".object-tools a[href*='taughtexample/add']")
        return page

    return open_page


@pytest.mark.parametrize(
    ("language", "words", "direction"),
    [("fr", "remb TAUX", "ltr"), ("ar", "السَّداد", "rtl")],
)
def test_intent_is_found_by_words_and_taught(
    language: str, words: str, direction: str, teach: OpenTeaching
) -> None:
    text = f"Je rembourse en combien de temps ({language}) ?"
    page = teach(text, language)
    assert page.get_attribute("html", "dir") == direction
    page.fill(".intent-search", words)
    shown = page.locator(".intents label:visible")
    assert shown.count() == 1
    page.press(".intent-search", "Enter")
    assert page.locator("input[name=intent]:checked").get_attribute("value") == (
        "ask_rate"
    )
    page.click("input[name=_save]")
    page.wait_for_selector("#result_list")
    assert text in page.locator("#result_list").inner_text()


def test_search_that_finds_nothing_says_so(teach: OpenTeaching) -> None:
    page = teach("Une autre question ?", "fr")
    page.fill(".intent-search", "xyz")
    assert page.locator(".intents label:visible").count() == 0
    assert "Aucune intention" in page.locator("[role=status]").inner_text()
    page.fill(".intent-search", "")
    assert page.locator(".intents label:visible").count() > 40
