import asyncio

import httpx
import pytest
from rasa.shared.core.events import BotUttered

from bot.channels.telegram.telegram_input import TelegramInput
from tests.bot.channels.telegram.bot_api import Person
from tests.bot.channels.telegram.running import PUSH_TOKEN, Running


async def push(server, body, token=PUSH_TOKEN) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    url = f"{server.url}/webhooks/telegram/push"
    async with httpx.AsyncClient(timeout=30) as client:
        return await client.post(url, json=body, headers=headers)


def answer_to(person: Person, **fields) -> dict:
    asked = {"id": f"push-{person.id}", "conversation": person.conversation}
    return {**asked, "language": "fr", "text": "Oui, c'est ouvert.", **fields}


@pytest.mark.asyncio
async def test_push_reaches_the_person_and_the_tracker(api, running, assistant, salma):
    assistant.language = "fr"
    await salma.says("ouvert ?")
    await api.said(salma.chat, 1)
    outcome = await push(running, answer_to(salma))
    assert (outcome.status_code, outcome.json()) == (200, {"status": "sent"})
    _, pushed = await api.said(salma.chat, 2)
    assert pushed["text"] == "Oui, c&#x27;est ouvert."
    tracker = await assistant.tracker_store.retrieve_full_tracker(salma.conversation)
    last = tracker.events[-1]
    assert isinstance(last, BotUttered)
    assert last.text == "Oui, c'est ouvert."
    assert last.metadata["push"] == f"push-{salma.id}"


@pytest.mark.parametrize(
    ("language", "word"),
    [("fr", "Désolé"), ("ary", "سمح ليا"), (None, "عذرا")],
)
@pytest.mark.asyncio
async def test_parts_are_in_the_persons_language(
    api, running, assistant, salma, language, word
):
    assistant.language = "ar"
    await salma.says("سؤال")
    await api.said(salma.chat, 1)
    parts = [{"key": "utter_unavailable"}]
    body = answer_to(salma, parts=parts, text="", language=language)
    assert (await push(running, body)).status_code == 200
    _, pushed = await api.said(salma.chat, 2)
    assert pushed["text"].startswith(word)


@pytest.mark.asyncio
async def test_same_id_is_sent_once(api, running, salma):
    outcomes = await asyncio.gather(
        *(push(running, answer_to(salma)) for _ in range(5))
    )
    assert {outcome.status_code for outcome in outcomes} <= {200, 409}
    again = await push(running, answer_to(salma))
    assert (again.status_code, again.json()) == (200, {"status": "sent"})
    assert len(await api.calls("sendMessage", salma.chat)) == 1
    other = answer_to(salma, id="another")
    assert (await push(running, other)).status_code == 200
    assert len(await api.calls("sendMessage", salma.chat)) == 2


@pytest.mark.parametrize(
    "token", [None, "", "wrong", PUSH_TOKEN + "x", PUSH_TOKEN[:-1]]
)
@pytest.mark.asyncio
async def test_wrong_token_is_refused(api, running, salma, token):
    assert (await push(running, answer_to(salma), token)).status_code == 401
    assert await api.calls("sendMessage", salma.chat) == []


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": None}, "id is not a text"),
        ({"id": ""}, "id is not a text"),
        ({"conversation": 1}, "conversation is not a text"),
        ({"conversation": "widget:1"}, "not a conversation on Telegram: widget:1"),
        ({"conversation": "telegram:x"}, "invalid literal"),
        ({"language": "es"}, "language is not one of fr, ar, ary, en"),
        ({"text": " "}, "either text or parts is needed"),
        ({"parts": [{"key": "utter_unavailable"}]}, "either text or parts is needed"),
        ({"text": "", "parts": [1]}, "parts is not a list of objects with a key"),
        ({"text": "", "parts": [{"key": "nothing"}]}, "no response has these keys"),
    ],
)
@pytest.mark.asyncio
async def test_wrong_body_is_refused(api, running, salma, wrong, reason):
    outcome = await push(running, answer_to(salma, **wrong))
    assert outcome.status_code == 400
    assert reason in outcome.json()["reason"]
    assert await api.calls("sendMessage") == []


@pytest.mark.parametrize(
    ("fault", "status", "word"),
    [
        ({"status": 403, "body": {"description": "Forbidden: bot was blocked"}}, 410, "blocked"),
        ({"status": 400, "body": {"description": "Bad Request: chat not found"}}, 404, "refused"),
        ({"status": 502, "body": {"description": "Bad Gateway"}}, 502, "unreachable"),
        ({"cut": True}, 502, "unreachable"),
    ],
)  # fmt: skip
@pytest.mark.asyncio
async def test_failure_is_reported_and_may_be_tried_again(
    api, running, assistant, salma, monkeypatch, fault, status, word
):
    monkeypatch.setattr("bot.channels.telegram.sender.TRIES", 2)
    await api.order("fault", {"method": "sendMessage", "times": 2, **fault})
    outcome = await push(running, answer_to(salma))
    assert (outcome.status_code, outcome.json()["status"]) == (status, word)
    assert outcome.json()["reason"]
    assert not await assistant.tracker_store.exists(salma.conversation)
    await api.order("forget")
    await salma.says("me revoilà")
    await api.said(salma.chat, 1)
    assert (await push(running, answer_to(salma))).status_code == 200


@pytest.mark.asyncio
async def test_person_who_blocked_the_bot_is_not_called(api, running, salma):
    user = {"id": 666, "is_bot": True, "first_name": "M"}
    members = [
        {"status": status, "user": user, "until_date": 0}
        for status in ("member", "kicked")
    ]
    change = salma.message()
    await api.give(
        my_chat_member={
            "chat": change["chat"],
            "from": change["from"],
            "date": change["date"],
            "old_chat_member": members[0],
            "new_chat_member": members[1],
        }
    )
    other = Person(api, api.number())
    await other.says("bonjour")
    await api.said(other.chat, 1)
    outcome = await push(running, answer_to(salma))
    assert (outcome.status_code, outcome.json()["status"]) == (410, "blocked")
    assert await api.calls("sendMessage", salma.chat) == []


@pytest.mark.asyncio
async def test_push_while_telegram_is_off_is_refused(api, assistant, salma, tmp_path):
    server = Running(api, assistant, tmp_path, TELEGRAM_TOKEN="")
    await server.start()
    assert (await push(server, answer_to(salma))).status_code == 503
    await server.stop()


def test_missing_token_is_told(caplog, monkeypatch):
    monkeypatch.delenv("TELEGRAM_TOKEN", raising=False)
    TelegramInput.from_credentials(None)
    assert caplog.text.count("Telegram is off: TELEGRAM_TOKEN is not set.") == 1
