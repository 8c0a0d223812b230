"""Leaving a number or an address for the team."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.e2e.widget_page import Chat, Site
from tests.support.small_server import SmallServer

Visit = Callable[..., Chat]
Server = tuple[WidgetServer, Site]


def fill(chat: Chat, contact: str, consent: bool = True) -> None:
    chat.dialog.locator("#contact").fill(contact)
    chat.dialog.locator("#message").fill("Rappelez-moi le matin.")
    chat.dialog.locator("#consent").set_checked(consent)
    chat.dialog.locator(".contact .yes").click()


def test_contact_is_left_from_the_menu(
    visit: Visit, back_office_desk: SmallServer, widget_server: Server
) -> None:
    chat = visit()
    chat.open()
    chat.from_menu("Parler à une personne")
    expect(chat.dialog.locator("#contact")).to_be_focused()
    fill(chat, "06 12 34 56 78")
    expect(chat.dialog.get_by_role("alert")).to_contain_text("vous recontactera")
    expect(chat.box).to_be_focused()
    left = json.loads(back_office_desk.requests[-1].body)
    assert (left["contact"], left["language"]) == ("06 12 34 56 78", "fr")
    assert left["message"] == "Rappelez-moi le matin." and left["consent"] is True
    assert left["conversation"] == widget_server[0].conversation(chat.token)


def test_assistant_offers_it_to_who_asks_for_a_person(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa")
    offered = chat.dialog.get_by_role("button", name="Être recontacté par l'équipe")
    expect(offered).to_have_count(0)
    chat.say("une personne")
    offered.click()
    expect(chat.dialog.locator("#contact")).to_be_focused()


@pytest.mark.parametrize(
    ("contact", "consent", "field", "says"),
    [
        ("", True, "#contact", "numéro de téléphone complet"),
        ("06 12", True, "#contact", "numéro de téléphone complet"),
        ("0000000000", True, "#contact", "numéro de téléphone complet"),
        ("0612345678", False, "#consent", "sans votre accord"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    visit: Visit,
    back_office_desk: SmallServer,
    contact: str,
    consent: bool,
    field: str,
    says: str,
) -> None:
    before = len(back_office_desk.requests)
    chat = visit()
    chat.open()
    chat.from_menu("Parler à une personne")
    fill(chat, contact, consent)
    expect(chat.dialog.locator(".wrong")).to_contain_text(says)
    expect(chat.dialog.locator(field)).to_be_focused()
    expect(chat.dialog.locator(field)).to_have_attribute("aria-describedby", "wrong")
    assert len(back_office_desk.requests) == before


def test_failed_contact_stays_in_the_form_and_leaves_once(
    visit: Visit, back_office_desk: SmallServer
) -> None:
    chat, seen = visit(), []

    def lose(route: Route) -> None:
        seen.append(route.request.post_data_json["id"])
        route.abort()

    chat.open()
    chat.from_menu("Parler à une personne")
    chat.page.route("**/widget/contacts", lose)
    fill(chat, "sara@mail.example")
    expect(chat.dialog.locator(".wrong")).to_contain_text("Vérifiez la connexion")
    expect(chat.dialog.locator("#contact")).to_have_value("sara@mail.example")
    chat.page.unroute("**/widget/contacts")
    chat.dialog.locator(".contact .yes").click()
    expect(chat.dialog.get_by_role("alert")).to_contain_text("vous recontactera")
    assert [json.loads(back_office_desk.requests[-1].body)["id"]] == seen


def test_contact_that_the_team_gets_later_is_told_so(visit: Visit) -> None:
    chat = visit("ar")
    chat.open()
    chat.from_menu("التحدث إلى شخص")
    chat.dialog.locator("#message").fill("broken")
    chat.dialog.locator("#contact").fill("٠٦١٢٣٤٥٦٧٨")
    chat.dialog.locator("#consent").check()
    chat.dialog.locator(".contact .yes").click()
    expect(chat.dialog.get_by_role("alert")).to_contain_text("سُجل طلبك")


def test_escape_leaves_the_form_and_not_the_chat(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.from_menu("Parler à une personne")
    for _ in range(12):
        chat.page.keyboard.press("Tab")
        assert chat.page.evaluate("document.activeElement.localName") == "mourchid-chat"
    chat.page.keyboard.press("Escape")
    expect(chat.dialog.locator(".contact")).to_have_count(0)
    expect(chat.box).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(chat.dialog).to_have_count(0)
