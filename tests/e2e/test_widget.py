import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.e2e.widget_page import Chat, Site

Visit = Callable[..., Chat]
Server = tuple[WidgetServer, Site]


@pytest.mark.parametrize(
    ("page", "text", "says", "direction"),
    [
        ("fr", "Combien donne Forsa ?", "100 000 DH", "ltr"),
        ("ar", "كم تمنح فرصة؟", "درهم", "rtl"),
        ("en", "How much?", "100 000 DH", "ltr"),
    ],
)
def test_conversation(
    visit: Visit, page: str, text: str, says: str, direction: str
) -> None:
    chat = visit(page)
    chat.open()
    answer = chat.say(text)
    expect(answer).to_contain_text(says)
    expect(chat.mine).to_contain_text(text)
    expect(answer.locator(".card")).to_contain_text("programme.example")
    written = answer.locator(".text").evaluate("e => getComputedStyle(e).direction")
    assert written == direction


def test_interface_follows_the_language_of_the_answer(visit: Visit) -> None:
    chat = visit("fr")
    chat.open()
    expect(chat.dialog).to_have_attribute("dir", "ltr")
    chat.say("فرصة")
    expect(chat.dialog).to_have_attribute("dir", "rtl")
    expect(chat.box).to_have_attribute("placeholder", "رسالتك")


@pytest.mark.parametrize(("page", "is_right"), [("fr", True), ("ar", False)])
def test_chat_stays_on_the_side_of_its_launcher(
    visit: Visit, page: str, is_right: bool
) -> None:
    chat = visit(page)
    chat.open()
    for text in ("Forsa", "فرصة"):
        chat.say(text)
        for box in (chat.dialog.bounding_box(), chat.launcher.bounding_box()):
            assert box is not None and (box["x"] > 550) == is_right


def test_button_and_checklist(visit: Visit, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.dialog.get_by_role("button", name="Les papiers").click()
    expect(chat.mine.last).to_contain_text("Les papiers")
    expect(chat.answers.last).to_contain_text("Carte nationale")
    chat.dialog.get_by_role("button", name="Copier la liste").click()
    expect(chat.dialog.get_by_role("alert")).to_have_text("Liste copiée")
    copied = chat.page.evaluate("navigator.clipboard.readText()")
    assert copied == "☐ Carte nationale\n☐ Plan d'affaires"


def test_location_is_explained_and_sent_only_after_a_yes(
    visit: Visit, context: BrowserContext
) -> None:
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 34.0209, "longitude": -6.8416})
    chat = visit()
    chat.open()
    chat.say("le plus proche")
    chat.dialog.get_by_role("button", name="Utiliser ma position").click()
    expect(chat.dialog).to_contain_text("n'est pas gardée")
    chat.dialog.get_by_role("button", name="Annuler").click()
    expect(chat.mine).to_have_count(1)
    chat.dialog.get_by_role("button", name="Utiliser ma position").click()
    chat.dialog.get_by_role("button", name="Envoyer ma position").click()
    expect(chat.answers.last).to_contain_text("34.0209")
    expect(chat.mine.last).to_contain_text("Ma position")
    expect(chat.dialog.get_by_role("link", name="Voir sur la carte")).to_be_visible()


def test_refused_location_is_told(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.say("le plus proche")
    chat.dialog.get_by_role("button", name="Utiliser ma position").click()
    chat.dialog.get_by_role("button", name="Envoyer ma position").click()
    expect(chat.dialog.get_by_role("alert")).to_contain_text("nom de votre ville")


def test_conversation_outlives_a_reload_and_shows_in_a_second_tab(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa un")
    chat.page.reload()
    chat.open()
    expect(chat.mine).to_contain_text("Forsa un")
    second = visit("ar")
    second.open()
    expect(second.mine).to_contain_text("Forsa un")
    second.say("Forsa deux")
    expect(chat.mine).to_have_count(2)
    expect(chat.answers).to_have_count(2)


def test_offline_message_leaves_once_when_back(
    visit: Visit, context: BrowserContext
) -> None:
    chat, second = visit(), visit()
    chat.open()
    second.open()
    chat.say("Forsa")
    context.set_offline(True)
    chat.box.fill("Forsa hors ligne")
    chat.box.press("Enter")
    expect(chat.dialog).to_contain_text("Pas de connexion")
    expect(chat.dialog.locator(".waiting")).to_have_count(1)
    context.set_offline(False)
    expect(chat.answers).to_have_count(2)
    expect(chat.mine).to_have_count(2)
    expect(chat.dialog.locator(".waiting")).to_have_count(0)
    expect(second.mine).to_have_count(2)


def test_server_out_of_order_is_told_and_the_message_leaves_once(visit: Visit) -> None:
    chat = visit()
    chat.open()
    broken = {"status": 503, "headers": {"Access-Control-Allow-Origin": "*"}}
    chat.page.route("**/widget/session", lambda route: route.fulfill(**broken))
    chat.box.fill("Forsa")
    chat.box.press("Enter")
    expect(chat.dialog).to_contain_text("L'assistant ne répond pas")
    chat.page.unroute("**/widget/session")
    expect(chat.answers).to_have_count(1)
    expect(chat.mine).to_have_count(1)
    expect(chat.dialog).not_to_contain_text("L'assistant ne répond pas")


def test_what_was_said_long_ago_is_read_on_demand(
    visit: Visit, widget_server: Server
) -> None:
    server = widget_server[0]
    chat = visit()
    chat.open()
    chat.say("Forsa tout au début")
    for number in range(55):
        server.push(
            id=f"long {number}",
            conversation=server.conversation(chat.token),
            text=f"Réponse {number}.",
        )
    chat.page.reload()
    chat.open()
    expect(chat.answers).to_have_count(50)
    expect(chat.mine).to_have_count(0)
    earlier = chat.dialog.get_by_role("button", name="Messages précédents")
    earlier.click()
    expect(chat.mine).to_contain_text("Forsa tout au début")
    expect(chat.answers).to_have_count(56)
    expect(earlier).to_have_count(0)


def test_staff_answer_arrives_with_a_badge(visit: Visit, widget_server: Server) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.page.keyboard.press("Escape")
    badge = chat.page.locator("mourchid-chat .badge")
    expect(badge).to_be_hidden()
    server = widget_server[0]
    server.push(
        id="a",
        conversation=server.conversation(chat.token),
        text="Réponse de l'équipe.",
    )
    chat.page.reload()
    expect(badge).to_have_text("1")
    chat.open()
    expect(chat.dialog.locator('[data-by="team"]')).to_contain_text(
        "Réponse de l'équipe."
    )
    expect(badge).to_be_hidden()


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=\"document.title='hacked'\">",
        "\u202eevil\u202c <script>document.title='hacked'</script>",
        "</p></div><h1>big</h1>",
    ],
)
def test_hostile_text_stays_text(visit: Visit, text: str) -> None:
    chat = visit()
    chat.open()
    answer = chat.say(text)
    plain = re.sub("[\u202a-\u202e]", "", text)
    expect(chat.mine.locator(".text")).to_have_text(plain)
    expect(answer).to_contain_text(plain)
    assert chat.page.title() == "Site"
    assert chat.dialog.locator("img, script, h1").count() == 0


def test_links_lead_only_to_the_web(visit: Visit) -> None:
    chat = visit()
    chat.open()
    answer = chat.say("unsafe")
    links = [link.get_attribute("href") for link in answer.get_by_role("link").all()]
    assert links == ["https://good.example"]
    expect(answer.locator(".card-title")).to_have_text("<b>Bad</b>")


def test_five_thousand_characters_are_cut_at_a_thousand(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.box.focus()
    chat.page.keyboard.insert_text("a" * 5000)
    expect(chat.dialog).to_contain_text("0 caractères restants")
    assert len(chat.box.input_value()) == 1000
    chat.box.press("Enter")
    expect(chat.answers).to_have_count(1)
    width = chat.dialog.evaluate(
        "e => e.querySelector('.log').scrollWidth - e.querySelector('.log').clientWidth"
    )
    assert width <= 0


def test_deleted_conversation_is_gone_in_all_tabs(visit: Visit) -> None:
    chat, second = visit(), visit()
    chat.open()
    chat.say("Forsa")
    second.open()
    expect(second.mine).to_have_count(1)
    chat.from_menu("Effacer la conversation")
    expect(chat.mine).to_have_count(1)
    chat.dialog.get_by_role("button", name="Oui, effacer").click()
    expect(chat.mine).to_have_count(0)
    expect(second.mine).to_have_count(0)
    chat.page.reload()
    chat.open()
    expect(chat.mine).to_have_count(0)


def test_opinion_is_asked_why_and_thanked_for(visit: Visit) -> None:
    chat = visit()
    chat.open()
    chat.say("Forsa")
    chat.dialog.get_by_role("button", name="Pas utile").click()
    chat.dialog.get_by_role("button", name="Ce n'est pas clair").click()
    expect(chat.answers).to_contain_text("Merci pour votre avis.")
    chat.page.reload()
    chat.open()
    expect(chat.answers).to_contain_text("Merci pour votre avis.")


def test_keyboard_alone(visit: Visit) -> None:
    chat = visit()
    chat.launcher.focus()
    chat.page.keyboard.press("Enter")
    expect(chat.box).to_be_focused()
    chat.page.keyboard.type("Forsa")
    chat.page.keyboard.press("Enter")
    expect(chat.answers).to_have_count(1)
    for _ in range(30):
        chat.page.keyboard.press("Tab")
        assert chat.page.evaluate("document.activeElement.localName") == "mourchid-chat"
        assert not chat.launcher.evaluate("e => e === e.getRootNode().activeElement")
    chat.page.keyboard.press("Escape")
    expect(chat.dialog).to_have_count(0)
    expect(chat.launcher).to_be_focused()
