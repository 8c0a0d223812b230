"""An administrator sets up the second factor and reads the figures, in a real browser."""

import base64
import hashlib
import hmac
import struct
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.support.back_office import BackOffice

PASSWORD = "a long password"
SECONDS_A_CODE = 30
MAKE = """
from django.contrib.auth.models import Group, User
from django.utils.timezone import localdate
from review.models import AnswerCount
user = User.objects.create_user("{name}", password="{password}", is_staff=True)
user.groups.add(Group.objects.get(name="{role}"))
for kind, number in (("programme", 3), ("unanswered", 1)):
    AnswerCount.objects.update_or_create(day=localdate(), channel="e2e", language="fr",
        kind=kind, defaults={{"number": number}})
"""
SignIn = Callable[[str, str, str], Page]


def code_of(secret: str) -> str:
    """The six digits of RFC 6238 for a key in base 32."""
    moment = struct.pack(">Q", int(time.time()) // SECONDS_A_CODE)
    digest = hmac.new(base64.b32decode(secret), moment, hashlib.sha1).digest()
    at = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[at : at + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


@pytest.fixture
def complaints() -> list[str]:
    """What the browser refused or asked of others."""
    return []


@pytest.fixture
def sign_in(
    context: BrowserContext, back_office: BackOffice, complaints: list[str]
) -> SignIn:
    def open_page(name: str, role: str, language: str) -> Page:
        back_office.shell(MAKE.format(name=name, role=role, password=PASSWORD))
        page = context.new_page()
        page.set_extra_http_headers({"Accept-Language": language})
        page.on("console", lambda message: complaints.append(message.text))
        page.on("request", lambda request: complaints.append(request.url))
        page.goto(f"{back_office.url}/staff/care/figures/")
        page.fill("#id_username", name)
        page.fill("#id_password", PASSWORD)
        page.press("#id_password", "Enter")
        page.wait_for_load_state()
        return page

    return open_page


def foreign(complaints: list[str], back_office: BackOffice) -> list[str]:
    own = (f"{back_office.url}/", "data:")
    known = ("favicon.ico", "404 (Not Found)")
    return [
        each
        for each in complaints
        if not each.startswith(own) and not any(word in each for word in known)
    ]


@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl")])
def test_an_administrator_sets_up_a_second_factor_and_sees_the_figures(
    language: str,
    direction: str,
    sign_in: SignIn,
    back_office: BackOffice,
    complaints: list[str],
) -> None:
    page = sign_in(f"chief-{language}", "administrator", language)
    assert "/second-factor/set-up/" in page.url
    assert page.get_attribute("html", "dir") == direction
    secret = page.locator("figure code").inner_text().replace(" ", "")
    page.fill("#id_code", code_of(secret))
    page.press("#id_code", "Enter")
    page.wait_for_selector(".codes li")
    assert page.locator(".codes li").count() == 10
    page.click("#content-main a")
    page.wait_for_selector("rect.answered")
    assert page.url == f"{back_office.url}/staff/care/figures/"
    bar, drawing = (
        page.locator(selector).first.bounding_box()
        for selector in ("figure rect.share", "figure svg")
    )
    assert bar is not None
    assert drawing is not None
    middle = drawing["x"] + drawing["width"] / 2
    assert (bar["x"] < middle) == (direction == "rtl")
    assert bar["height"] > 0
    assert foreign(complaints, back_office) == []


def test_a_wrong_code_lets_no_administrator_in(
    sign_in: SignIn, back_office: BackOffice
) -> None:
    page = sign_in("chief-wrong", "administrator", "fr")
    page.fill("#id_code", "000000")
    page.press("#id_code", "Enter")
    page.wait_for_selector(".errorlist")
    page.goto(f"{back_office.url}/staff/care/figures/")
    assert "/second-factor/set-up/" in page.url


def test_a_reader_needs_no_second_factor_by_default(sign_in: SignIn) -> None:
    page = sign_in("reader-e2e", "reader", "en")
    assert page.url.endswith("/staff/care/figures/")
    assert page.locator("figure.chart").count() == 4
