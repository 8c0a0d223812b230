"""From a question on any channel, through a staff answer, to everyone who asked and who asks next."""

import asyncio
import time
import uuid
from collections.abc import Callable, Iterator

import pytest
import requests

from tests.bot.channels.telegram.bot_api import BotApi, Person
from tests.support.assistant import Assistant
from tests.support.staff_desk import StaffDesk

STAFF = ("desk", "a-long-password-for-the-desk")
DELIVERY_SECONDS = 60
FRENCH = "Entre 500 et 1500 dirhams par mois selon le volume."
ARABIC = "يتغير الثمن حسب حجم المعاملات."
ENGLISH = "Between 500 and 1,500 dirhams a month."
ASKED_IN_FRENCH = "Combien prend un comptable par mois pour une petite société ?"
ASKED_IN_DARIJA = "شحال كياخد المحاسب فالشهر"
ASKED_IN_ENGLISH = "What does an accountant cost per month for a small company?"
MAKE_STAFF = (
    "from django.contrib.auth.models import Group, User; "
    f"user = User.objects.create_user({STAFF[0]!r}, password={STAFF[1]!r}, is_staff=True); "
    "user.groups.add(Group.objects.get(name='adviser'))"
)
GROUPS_OF = (
    "from review.models import Question; "
    "print(*(group for text, group in set(Question.objects.filter("
    "text__in={texts!r}).values_list('text', 'group'))))"
)
STATES = (
    "from review.models import Delivery; print(*sorted(d.question.channel + ':' + d.state "
    "+ ':' + d.reason[:3] for d in Delivery.objects.all()))"
)
DELIVER_AGAIN = (
    "from review.publishing.tasks import deliver_waiting; deliver_waiting.call_local()"
)


class WidgetVisitor:
    """Someone on the website."""

    def __init__(self, assistant: Assistant, language: str) -> None:
        self._url = f"http://127.0.0.1:{assistant.rasa_port}/webhooks/widget"
        self._language = language
        token = requests.post(f"{self._url}/session", timeout=30).json()["token"]
        self._headers = {"Authorization": f"Bearer {token}"}

    def says(self, text: str) -> str:
        body = {"id": str(uuid.uuid4()), "text": text, "language": self._language}
        self._request("POST", body)
        return self.received()[-1]

    def received(self) -> list[str]:
        """What the assistant and the team wrote, as on the next visit."""
        messages = self._request("GET")["messages"]
        return [each["text"] for each in messages if each["by"] != "person"]

    def _request(self, method: str, body: object = None) -> dict[str, list]:
        reply = requests.request(
            method,
            f"{self._url}/messages",
            json=body,
            headers=self._headers,
            timeout=30,
        )
        reply.raise_for_status()
        return dict(reply.json())


@pytest.fixture(scope="module")
def emulator() -> Iterator[BotApi]:
    api = BotApi()
    api.start()
    yield api
    api.stop()


@pytest.fixture(scope="module")
def system(
    emulator: BotApi, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Assistant]:
    """Everything, with Telegram on."""
    running = Assistant(tmp_path_factory.mktemp("system"))
    running.environment |= {
        "TELEGRAM_TOKEN": "666:token",
        "TELEGRAM_BASE_URL": emulator.base_url,
    }
    running.start()
    running.staff_shell(MAKE_STAFF)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def desk(system: Assistant) -> StaffDesk:
    return StaffDesk(f"http://127.0.0.1:{system.backoffice_port}", *STAFF)


def test_one_answer_reaches_all_who_asked_and_the_next_at_once(
    system: Assistant, emulator: BotApi, desk: StaffDesk
) -> None:
    visitor, english = WidgetVisitor(system, "fr"), WidgetVisitor(system, "en")
    salma = Person(emulator, emulator.number(), "ar")
    assert system.say(ASKED_IN_FRENCH).custom["kind"] == "unanswered"
    visitor.says(ASKED_IN_FRENCH)
    english.says(ASKED_IN_ENGLISH)
    asyncio.run(_ask(emulator, salma, ASKED_IN_DARIJA))
    group = _group(system, ASKED_IN_FRENCH, ASKED_IN_DARIJA, ASKED_IN_ENGLISH)
    assert group in desk.open_groups()

    desk.answer(group, {"fr": FRENCH, "ar": ARABIC})
    _eventually(lambda: _count(visitor.received(), FRENCH) == 1)
    _eventually(lambda: _count(_sent(emulator, salma), ARABIC) == 1)
    assert ASKED_IN_FRENCH in visitor.received()[-1]
    assert ASKED_IN_DARIJA in _sent(emulator, salma)[-1]
    assert system.staff_shell(STATES).split() == [
        "rest:failed:404",
        "telegram:sent:",
        "widget:sent:",
        "widget:waiting:",
    ]
    assert _count(english.received(), FRENCH) == 0
    assert group not in desk.open_groups()

    desk.answer(group, {"en": ENGLISH})
    _eventually(lambda: _count(english.received(), ENGLISH) == 1)
    system.staff_shell(DELIVER_AGAIN)
    assert _count(visitor.received(), FRENCH) == 1
    assert _count(_sent(emulator, salma), ARABIC) == 1
    assert _count(english.received(), ENGLISH) == 1

    _eventually(lambda: FRENCH in system.say(ASKED_IN_FRENCH).text)
    assert FRENCH in WidgetVisitor(system, "fr").says(ASKED_IN_FRENCH)
    karim = Person(emulator, emulator.number(), "fr")
    asyncio.run(_ask(emulator, karim, ASKED_IN_FRENCH))
    assert _count(_sent(emulator, karim), FRENCH) == 1

    desk.withdraw(group)
    _eventually(lambda: FRENCH not in system.say(ASKED_IN_FRENCH).text)


def test_who_asks_it_in_other_words_joins_and_is_answered(
    system: Assistant, desk: StaffDesk
) -> None:
    first, later = WidgetVisitor(system, "fr"), WidgetVisitor(system, "fr")
    text = "Mon associé veut quitter la SARL, comment lui racheter ses parts ?"
    other = "racheter les parts sociales d'un associé qui quitte, je fais comment"
    first.says(text)
    group = _group(system, text)
    desk.answer(group, {"fr": FRENCH})
    _eventually(lambda: _count(first.received(), FRENCH) == 1)
    later.says(other)
    _eventually(lambda: _count(later.received(), FRENCH) == 1)
    assert _count(first.received(), FRENCH) == 1


def _group(system: Assistant, *texts: str) -> int:
    """The group of these questions, which must all have arrived and be in one."""
    code = GROUPS_OF.format(texts=list(texts))
    _eventually(lambda: len(system.staff_shell(code).split()) == len(texts))
    (group,) = set(system.staff_shell(code).split())
    return int(group)


async def _ask(api: BotApi, person: Person, text: str) -> None:
    await person.says(text)
    await api.said(person.chat, 1)


def _sent(api: BotApi, person: Person) -> list[str]:
    calls = asyncio.run(api.calls("sendMessage", person.chat))
    return [call["text"] for call in calls]


def _count(messages: list[str], text: str) -> int:
    return sum(text in message for message in messages)


def _eventually(is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DELIVERY_SECONDS
    while not is_true():
        assert time.monotonic() < deadline, f"not within {DELIVERY_SECONDS} seconds"
        time.sleep(1)
