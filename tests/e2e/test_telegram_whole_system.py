"""Telegram against everything that `make run` starts, with the trained model."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.bot.channels.telegram.bot_api import BotApi, Person
from tests.support.assistant import Assistant
from tests.support.telegram import telegram_settings

PUSH_SECONDS = 90
ANSWER = """
from django.contrib.auth.models import User
from review.models import Question, StaffAnswer
from review.publishing.publication import publish
group = Question.objects.get(conversation={conversation!r}).group
StaffAnswer.objects.update_or_create(group=group, defaults={{"text_ar": {answer!r}}})
publish(group, User.objects.get_or_create(username="samira")[0])
"""


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    api = BotApi()
    api.start()
    yield api
    api.stop()


@pytest.fixture(scope="module")
def system(
    api: BotApi, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assistant]:
    system = Assistant(tmp_path_factory.mktemp("telegram"))
    system.environment |= telegram_settings(api)
    system.start()
    yield system
    system.stop()


@pytest.fixture
def salma(api: BotApi, system: Assistant) -> Person:
    return Person(api, api.number())


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Combien donne Forsa ?", "Montant"),
        ("ما هو مبلغ التمويل في برنامج فرصة؟", "المبلغ"),
        ("شحال كيعطيو فبرنامج فرصة؟", "المبلغ"),
        ("ch7al kay3tiw f forsa", "المبلغ"),
        ("How much money does Forsa give?", "Amount"),
    ],
)
async def test_question_is_answered_with_its_source(
    api: BotApi, salma: Person, text: str, word: str
) -> None:
    await salma.says(text)
    [answer] = await api.said(salma.chat, 1)
    assert "100" in answer["text"] and word in answer["text"]
    assert '<a href="https://' in answer["text"]
    assert answer["link_preview_options"]["is_disabled"]


async def test_button_asks_its_question(api: BotApi, salma: Person) -> None:
    await salma.says("Combien donne Forsa ?")
    [answer] = await api.said(salma.chat, 1)
    [button] = answer["reply_markup"]["inline_keyboard"][0]
    assert len(button["callback_data"].encode()) <= 64
    await salma.presses(button["callback_data"])
    _, after = await api.said(salma.chat, 2)
    assert "Forsa" in after["text"]
    assert after["text"] != answer["text"]


async def test_shared_location_gives_the_nearest_site_on_the_map(
    api: BotApi, salma: Person
) -> None:
    await salma.says("Où est le Technopark le plus proche ?")
    asked = (await api.said(salma.chat, 2))[-1]
    assert asked["reply_markup"]["keyboard"][0][0]["request_location"]
    await salma.sends(location={"latitude": 34.0209, "longitude": -6.8416})
    venues = await api.until(lambda calls: len(calls) >= 1, "sendVenue", salma.chat)
    assert venues[0]["title"] == "Technopark Rabat"
    answer = (await api.said(salma.chat, 3))[2]
    assert "Technopark Rabat" in answer["text"]


async def test_deep_link_opens_the_programme(api: BotApi, salma: Person) -> None:
    await salma.commands("/start forsa")
    [answer] = await api.said(salma.chat, 1)
    assert "Forsa" in answer["text"]


async def test_deep_link_to_nothing_known_is_not_guessed(
    api: BotApi, salma: Person
) -> None:
    await salma.commands("/start nothing-known")
    [answer] = await api.said(salma.chat, 1)
    assert "Forsa" not in answer["text"]


async def test_typed_payload_stays_words(api: BotApi, salma: Person) -> None:
    await salma.says('/share_location{"latitude": 34.02, "longitude": -6.84}')
    [answer] = await api.said(salma.chat, 1)
    assert "Technopark Rabat" not in answer["text"]
    assert await api.calls("sendVenue", salma.chat) == []


async def test_answer_of_the_staff_is_pushed_to_who_asked(
    api: BotApi, system: Assistant, salma: Person
) -> None:
    other = Person(api, api.number())
    question = "كيفاش نوظف واحد المحاسب للشركة ديالي؟"
    pushed = "جاوبك الفريق: عيط على الرقم 5544."
    await salma.says(question)
    await other.says("Bonjour")
    await api.said(salma.chat, 1)
    await asyncio.to_thread(_wait_for_question, system, salma.conversation)
    code = ANSWER.format(conversation=salma.conversation, answer=pushed)
    await asyncio.to_thread(system.staff_shell, code)
    await _until_told(api, salma.chat, "5544")
    assert not await _is_told(api, other.chat, "5544")


async def test_message_of_the_time_it_was_down_is_answered_once(
    api: BotApi, system: Assistant, salma: Person
) -> None:
    await asyncio.to_thread(system.stop)
    await salma.says("Combien donne Forsa ?")
    assert await api.calls("sendMessage", salma.chat) == []
    system.gate.open()
    await asyncio.to_thread(system.start)
    await _until_told(api, salma.chat, "100")
    await salma.says("Bonjour")
    assert len(await api.said(salma.chat, 2)) == 2


def _wait_for_question(system: Assistant, conversation: str) -> None:
    count = (
        "from review.models import Question; "
        f"print(Question.objects.filter(conversation={conversation!r}).count())"
    )
    for _ in range(20):
        if system.staff_shell(count) == "1":
            return
    raise AssertionError("the question did not reach the staff")


async def _until_told(api: BotApi, chat: int, word: str) -> None:
    for _ in range(2 * PUSH_SECONDS):
        if await _is_told(api, chat, word):
            return
        await asyncio.sleep(0.5)
    raise AssertionError(f"{word} did not come: {await api.calls('sendMessage', chat)}")


async def _is_told(api: BotApi, chat: int, word: str) -> bool:
    return any(word in call["text"] for call in await api.calls("sendMessage", chat))
