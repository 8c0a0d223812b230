"""The widget on the demo page, against everything that `make run` starts."""

from collections.abc import Callable, Iterator

import jwt
import pytest
import requests
from playwright.sync_api import BrowserContext, expect

from bot.channels.widget.sessions import ALGORITHM, AUDIENCE
from tests.e2e.widget_page import Chat
from tests.support.assistant import Assistant

Visit = Callable[[str], Chat]


@pytest.fixture
def demo(context: BrowserContext, assistant: Assistant) -> Iterator[Visit]:
    def visit(path: str) -> Chat:
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{assistant.backoffice_port}/demo/{path}")
        return Chat(page)

    yield visit


@pytest.mark.parametrize(
    ("path", "text", "direction"),
    [
        ("", "Combien donne Forsa ?", "ltr"),
        ("ar/", "ما هو مبلغ التمويل في برنامج فرصة؟", "rtl"),
        ("", "How much money does Forsa give?", "ltr"),
    ],
)
def test_answer_with_source_and_next_questions(
    demo: Visit, path: str, text: str, direction: str
) -> None:
    chat = demo(path)
    chat.open()
    answer = chat.say(text)
    expect(answer.locator(".text")).to_contain_text("100")
    expect(answer.locator(".card")).to_contain_text("202")
    assert chat.dialog.get_attribute("dir") == direction
    chat.dialog.locator(".choices button").first.click()
    expect(chat.answers).to_have_count(2)


def test_nearest_site_by_location(demo: Visit, context: BrowserContext) -> None:
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 34.0209, "longitude": -6.8416})
    chat = demo("")
    chat.open()
    chat.dialog.get_by_role("button", name="Autres actions").click()
    chat.dialog.get_by_role("button", name="Utiliser ma position").click()
    chat.dialog.get_by_role("button", name="Envoyer ma position").click()
    expect(chat.answers.last).to_contain_text("Technopark Rabat")
    expect(
        chat.answers.get_by_role("link", name="Voir sur la carte").first
    ).to_be_visible()


def test_feedback_reaches_the_staff(demo: Visit, assistant: Assistant) -> None:
    chat = demo("")
    chat.open()
    chat.say("Combien donne Forsa ?")
    chat.dialog.get_by_role("button", name="Utile", exact=False).first.click()
    expect(chat.answers.first).to_contain_text("Merci pour votre avis.")
    count = (
        "from review.models import Feedback; "
        "print(Feedback.objects.filter(channel='widget', useful=True).count())"
    )
    assert assistant.staff_shell(count).strip() == "1"


def test_pushed_answer_is_there_on_the_next_visit(
    demo: Visit, assistant: Assistant
) -> None:
    chat = demo("")
    chat.open()
    chat.say("Bonjour")
    token = chat.page.evaluate("JSON.parse(Object.values(localStorage)[0]).token")
    secret = _secret(assistant, "WIDGET_SECRET")
    claims = jwt.decode(token, secret, [ALGORITHM], audience=AUDIENCE)
    body = {"id": "1", "conversation": claims["sub"], "text": "L'équipe vous répond."}
    response = requests.post(
        f"http://127.0.0.1:{assistant.rasa_port}/webhooks/widget/push",
        json=body,
        headers={"Authorization": f"Bearer {_secret(assistant, 'PUSH_TOKEN')}"},
        timeout=10,
    )
    assert response.json() == {"status": "sent"}
    chat.page.reload()
    chat.open()
    expect(chat.answers.last).to_contain_text("L'équipe vous répond.")


def _secret(assistant: Assistant, name: str) -> str:
    lines = (assistant.folder / "secrets.env").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines)[name]
