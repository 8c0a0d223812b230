"""The widget on the demo page, against everything that `make run` starts."""

import time
import uuid
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.e2e.widget_page import Chat
from tests.support.assistant import Assistant

Visit = Callable[[str], Chat]
SECONDS = 60
ANSWER = """
from django.contrib.auth.models import User
from review.models import Question, StaffAnswer
from review.publishing.publication import publish
group = Question.objects.get(text={text!r}).group
StaffAnswer.objects.create(group=group, text_fr={answer!r})
publish(group, User.objects.get_or_create(username="lina")[0])
"""


@pytest.fixture
def demo(context: BrowserContext, assistant: Assistant) -> Iterator[Visit]:
    def visit(path: str = "") -> Chat:
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{assistant.backoffice_port}/demo/{path}")
        return Chat(page)

    yield visit


@pytest.mark.parametrize(
    ("path", "text", "says", "direction"),
    [
        ("", "Combien donne Forsa ?", "Montant", "ltr"),
        ("ar/", "ما هو مبلغ التمويل في برنامج فرصة؟", "المبلغ", "rtl"),
        ("ar/", "شحال كيعطيو فبرنامج فرصة؟", "كيوصل", "rtl"),
        ("", "How much money does Forsa give?", "Amount", "ltr"),
    ],
)
def test_answer_with_source_and_next_questions(
    demo: Visit, path: str, text: str, says: str, direction: str
) -> None:
    chat = demo(path)
    chat.open()
    answer = chat.say(text)
    expect(answer.locator(".text")).to_contain_text("100")
    expect(answer.locator(".text")).to_contain_text(says)
    expect(answer.locator(".card .source")).to_contain_text("202")
    expect(chat.dialog).to_have_attribute("dir", direction)
    title = chat.dialog.locator(".choices button").first.inner_text()
    chat.dialog.locator(".choices button").first.click()
    expect(chat.answers).to_have_count(2)
    expect(chat.mine.last).to_contain_text(title)


def test_first_question_with_a_click(demo: Visit) -> None:
    chat = demo()
    chat.open()
    for name in ("Ce qui me convient", "Financements", "Le site le plus proche"):
        expect(chat.dialog.get_by_role("button", name=name)).to_be_visible()
    chat.dialog.get_by_role("button", name="Financements").click()
    expect(chat.answers.first.locator(".card").first).to_be_visible()


def test_nearest_site_by_location(demo: Visit, context: BrowserContext) -> None:
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 34.0209, "longitude": -6.8416})
    chat = demo()
    chat.open()
    chat.say("Quel est le site le plus proche de moi ?")
    chat.dialog.locator(".choices").get_by_text("Utiliser ma position").click()
    chat.dialog.get_by_role("button", name="Envoyer ma position").click()
    expect(chat.answers.last).to_contain_text("Technopark Rabat")
    link = chat.answers.last.get_by_role("link", name="Voir sur la carte").first
    expect(link).to_be_visible()
    expect(chat.mine.last).to_contain_text("Ma position")


def test_conversation_outlives_a_reload_and_shows_in_a_second_tab(demo: Visit) -> None:
    chat = demo()
    chat.open()
    chat.say("Combien donne Forsa ?")
    chat.page.reload()
    chat.open()
    expect(chat.mine).to_contain_text("Combien donne Forsa ?")
    second = demo("ar/")
    second.open()
    expect(second.mine).to_contain_text("Combien donne Forsa ?")
    second.say("Et les conditions ?")
    expect(chat.mine).to_have_count(2)
    expect(chat.answers).to_have_count(2)


def test_offline_message_leaves_once_when_back(
    demo: Visit, context: BrowserContext
) -> None:
    chat = demo()
    chat.open()
    chat.say("Bonjour")
    context.set_offline(True)
    chat.box.fill("Combien donne Forsa ?")
    chat.box.press("Enter")
    expect(chat.dialog).to_contain_text("Pas de connexion")
    expect(chat.dialog.locator(".waiting")).to_have_count(1)
    context.set_offline(False)
    expect(chat.answers).to_have_count(2)
    expect(chat.mine).to_have_count(2)
    expect(chat.dialog.locator(".waiting")).to_have_count(0)


def test_answer_of_the_staff_arrives_while_the_chat_is_open(
    demo: Visit, assistant: Assistant
) -> None:
    text = f"Quel est l'état de mon dossier numéro {uuid.uuid4().hex[:8]} ?"
    chat = demo()
    chat.open()
    chat.say(text)
    _until(lambda: _count(assistant, "Question", f"text={text!r}") == 1)
    answer = "Votre dossier est chez nous : appelez-nous."
    assistant.staff_shell(ANSWER.format(text=text, answer=answer))
    team = chat.dialog.locator('[data-by="team"]')
    expect(team).to_contain_text(answer, timeout=SECONDS * 1000)
    expect(team).to_have_count(1)


def test_contact_reaches_the_staff(demo: Visit, assistant: Assistant) -> None:
    chat = demo("ar/")
    chat.open()
    chat.say("أريد التحدث إلى شخص")
    chat.dialog.locator(".choices").get_by_text("أريد أن يتصل بي الفريق").click()
    chat.dialog.locator("#contact").fill("٠٦ ١٢ ٣٤ ٥٦ ٧٨")
    chat.dialog.locator("#message").fill("اتصلوا بي صباحا")
    chat.dialog.locator("#consent").check()
    chat.dialog.locator(".contact .yes").click()
    expect(chat.dialog.get_by_role("alert")).to_contain_text("أُرسل طلبك")
    left = "contact='+212612345678', language='ar', channel='widget'"
    assert _count(assistant, "Contact", left) == 1


def test_feedback_reaches_the_staff_with_its_reason(
    demo: Visit, assistant: Assistant
) -> None:
    chat = demo()
    chat.open()
    chat.say("Combien donne Forsa ?")
    chat.dialog.get_by_role("button", name="Pas utile").click()
    chat.dialog.get_by_role("button", name="Ce n'est pas clair").click()
    expect(chat.answers.first).to_contain_text("Merci pour votre avis.")
    given = "channel='widget', useful=False, why=\"Ce n'est pas clair\""
    assert _count(assistant, "Feedback", given) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "<img src=x onerror=\"document.title='hacked'\">",
            "<img src=x onerror=\"document.title='hacked'\">",
        ),
        ("Forsa \u202eevil\u202c ?", "Forsa evil ?"),
        ("a" * 5000, "a" * 1000),
    ],
    ids=["markup", "override", "long"],
)
def test_hostile_text_is_shown_and_harmless(demo: Visit, text: str, shown: str) -> None:
    chat = demo()
    title = chat.page.title()
    chat.open()
    chat.box.focus()
    chat.page.keyboard.insert_text(text)
    chat.box.press("Enter")
    expect(chat.answers).to_have_count(1)
    expect(chat.mine.locator(".text")).to_have_text(shown)
    assert chat.page.title() == title
    assert chat.dialog.locator("img, script").count() == 0
    wider = "e => e.scrollWidth - e.clientWidth"
    assert chat.dialog.locator(".log").evaluate(wider) <= 0


def _count(assistant: Assistant, model: str, given: str) -> int:
    code = f"from review.models import {model}; print({model}.objects.filter({given}).count())"
    return int(assistant.staff_shell(code))


def _until(is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not is_true():
        assert time.monotonic() < deadline, f"not within {SECONDS} seconds"
        time.sleep(0.5)
