import pytest

from bot.channels.telegram.receiver import MOST_WAITING
from tests.bot.channels.telegram.bot_api import Person

pytestmark = pytest.mark.asyncio

NOTICE = "Vous écrivez plus vite"
BURST = 10


async def test_flood_gets_one_notice_and_holds_up_nobody_else(
    api, running, assistant, salma
):
    for number in range(BURST + 3):
        await salma.says(f"spam {number}")
    *_, last = await api.said(salma.chat, BURST + 1)
    assert last["text"].startswith(NOTICE)
    other = Person(api, api.number())
    await other.says("bonjour")
    (answer,) = await api.said(other.chat, 1)
    assert answer["text"] == "« bonjour »"
    texts = [call["text"] for call in await api.said(salma.chat, BURST + 3)]
    assert len([text for text in texts if text.startswith(NOTICE)]) == 1


async def test_few_messages_get_no_notice(api, running, assistant, salma):
    for number in range(BURST):
        await salma.says(f"message {number}")
    texts = [call["text"] for call in await api.said(salma.chat, BURST)]
    assert not any(text.startswith(NOTICE) for text in texts)


async def test_more_than_fifty_waiting_messages_are_left_aside(
    api, running, assistant, salma, caplog
):
    updates = [
        {"update_id": api.number(), "message": salma.message(text=f"spam {number}")}
        for number in range(MOST_WAITING + 5)
    ]
    await api.order("update", updates)
    await api.said(salma.chat, 5)
    assert "Too many messages wait" in caplog.text
    other = Person(api, api.number())
    await other.says("bonjour")
    await api.said(other.chat, 1)
