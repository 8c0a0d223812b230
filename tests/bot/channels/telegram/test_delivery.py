import asyncio
import sqlite3

import pytest

from bot.channels.telegram.database import open_database
from bot.channels.telegram.inbox import Inbox
from tests.bot.channels.telegram.bot_api import Person, eventually
from tests.bot.channels.telegram.running import Running


@pytest.mark.asyncio
async def test_update_sent_twice_is_handled_once(api, running, assistant, salma):
    update = {"update_id": api.number(), "message": salma.message(text="une fois")}
    await api.order("update", [update, update])
    await salma.says("fin")
    await api.said(salma.chat, 2)
    assert assistant.texts == ["une fois", "fin"]


@pytest.mark.asyncio
async def test_update_sent_again_after_a_restart_is_not_handled(
    api, assistant, salma, tmp_path
):
    update = {"update_id": api.number(), "message": salma.message(text="une fois")}
    for count in (1, 2):
        server = Running(api, assistant, tmp_path)
        await server.start()
        await api.order("update", [update])
        await salma.says(f"fin {count}")
        await api.said(salma.chat, count + 1)
        await server.stop()
    assert assistant.texts == ["une fois", "fin 1", "fin 2"]


@pytest.mark.asyncio
async def test_messages_of_a_person_are_answered_in_order(
    api, running, assistant, salma
):
    texts = [f"message {number}" for number in range(8)]
    for text in texts:
        await salma.says(text)
    answers = await api.said(salma.chat, 8)
    assert assistant.texts == texts
    assert [answer["text"] for answer in answers] == [f"« {text} »" for text in texts]


@pytest.mark.asyncio
async def test_slow_answer_to_one_person_does_not_hold_up_another(
    api, running, assistant, salma
):
    held = asyncio.Event()

    async def hold(message):
        if message.text == "lent":
            await held.wait()

    assistant.before = hold
    other = Person(api, api.number())
    await salma.says("lent")
    await other.says("vite")
    await api.said(other.chat, 1)
    assert await api.calls("sendMessage", salma.chat) == []
    held.set()
    await api.said(salma.chat, 1)


@pytest.mark.asyncio
async def test_update_is_acknowledged_only_once_it_is_stored(
    api, running, assistant, salma, monkeypatch, caplog
):
    def fail(*_):
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr(Inbox, "add", fail)
        number = await salma.says("bonjour")
        await eventually(lambda: "disk is full" in caplog.text)
        assert max(await api.order("acknowledged")) <= number
    await api.said(salma.chat, 1)
    await api.until_acknowledged(number)


@pytest.mark.asyncio
async def test_message_interrupted_by_a_restart_is_answered_after_it(
    api, assistant, salma, tmp_path
):
    never, begun = asyncio.Event(), asyncio.Event()

    async def hang(_):
        begun.set()
        await never.wait()

    assistant.before = hang
    server = Running(api, assistant, tmp_path)
    await server.start()
    await salma.says("perdu ?")
    await salma.says("et moi ?")
    await begun.wait()
    await server.stop()
    assert await api.calls("sendMessage", salma.chat) == []
    assistant.before = None
    server = Running(api, assistant, tmp_path)
    await server.start()
    await api.said(salma.chat, 2)
    await server.stop()
    assert assistant.texts == ["perdu ?", "et moi ?"]


@pytest.mark.asyncio
async def test_answer_that_was_not_sent_before_a_restart_is_sent_without_asking_again(
    api, assistant, salma, tmp_path
):
    broken = {"method": "sendMessage", "times": 1000, "cut": True}
    await api.order("fault", broken)
    server = Running(api, assistant, tmp_path)
    await server.start()
    await salma.says("bonjour")
    await api.until(lambda calls: len(calls) >= 2, "sendMessage", salma.chat)
    await server.stop()
    await api.order("forget")
    server = Running(api, assistant, tmp_path)
    await server.start()
    answers = await api.said(salma.chat, 1)
    await server.stop()
    assert [answer["text"] for answer in answers] == ["« bonjour »"]
    assert assistant.texts == ["bonjour"]


@pytest.mark.asyncio
async def test_telegrams_wish_to_wait_is_respected(api, running, salma):
    wish = {"parameters": {"retry_after": 1}, "description": "Too Many Requests"}
    fault = {"method": "sendMessage", "times": 1, "status": 429, "body": wish}
    await api.order("fault", fault)
    await salma.says("bonjour")
    first, second = await api.said(salma.chat, 2)
    assert first["text"] == second["text"] == "« bonjour »"


@pytest.mark.parametrize("fault", [{"cut": True}, {"status": 502, "body": {}}])
@pytest.mark.asyncio
async def test_network_error_is_tried_again(api, running, salma, fault):
    await api.order("fault", {"method": "sendMessage", "times": 2, **fault})
    await salma.says("bonjour")
    answers = await api.said(salma.chat, 3)
    assert len(answers) == 3


@pytest.mark.parametrize("fault", [{"cut": True}, {"status": 502, "body": {}}])
@pytest.mark.asyncio
async def test_polling_goes_on_after_a_network_error(api, running, salma, fault):
    await api.order("fault", {"method": "getUpdates", "times": 1, **fault})
    await salma.says("bonjour")
    await api.said(salma.chat, 1)


@pytest.mark.asyncio
async def test_message_that_telegram_refuses_is_not_tried_again(api, running, salma):
    body = {"description": "Bad Request: message is too long"}
    fault = {"method": "sendMessage", "times": 1, "status": 400, "body": body}
    await api.order("fault", fault)
    await salma.says("un")
    await salma.says("deux")
    first, second = await api.said(salma.chat, 2)
    assert (first["text"], second["text"]) == ("« un »", "« deux »")


@pytest.mark.asyncio
async def test_person_who_blocked_the_bot_is_left_alone_until_they_write(
    api, running, assistant, salma
):
    body = {"description": "Forbidden: bot was blocked by the user"}
    fault = {"method": "sendMessage", "times": 1, "status": 403, "body": body}
    await api.order("fault", fault)
    assistant.answers["long"] = {"text": "mot " * 3000}
    await salma.says("long")
    await api.said(salma.chat, 1)
    await salma.says("me revoilà")
    *_, last = await api.said(salma.chat, 2)
    assert last["text"] == "« me revoilà »"


@pytest.mark.asyncio
async def test_second_server_refuses_to_poll_and_takes_over_at_the_end(
    api, assistant, salma, tmp_path, caplog, monkeypatch
):
    monkeypatch.setattr("bot.channels.telegram.leadership.AGAIN_SECONDS", 0.05)
    monkeypatch.setattr("os.getppid", iter(range(1, 100)).__next__)
    first = Running(api, assistant, tmp_path)
    await first.start()
    await salma.says("un")
    await api.said(salma.chat, 1)
    second = Running(api, assistant, tmp_path)
    await second.start()
    await eventually(lambda: "answers already, so this one" in caplog.text)
    assert len(await api.calls("getMe")) == 1
    await first.stop()
    await salma.says("deux")
    await api.said(salma.chat, 2)
    await second.stop()


@pytest.mark.asyncio
async def test_wrong_token_is_told(api, assistant, tmp_path, caplog):
    fault = {"method": "getMe", "times": 1, "status": 401, "body": {}}
    await api.order("fault", fault)
    server = Running(api, assistant, tmp_path)
    await server.start()
    await eventually(lambda: "does not know this TELEGRAM_TOKEN" in caplog.text)
    await server.stop()


@pytest.mark.asyncio
async def test_menu_is_given_in_every_language(api, running):
    menus = await api.until(lambda calls: len(calls) == 4, "setMyCommands")
    by_code = {menu.get("language_code"): menu["commands"] for menu in menus}
    assert set(by_code) == {None, "fr", "ar", "en"}
    assert by_code["ar"][0] == {"command": "start", "description": "ابدأ"}
    assert [row["command"] for row in by_code["fr"]] == [
        "start", "help", "programmes", "nearest", "match", "language", "privacy", "delete",
    ]  # fmt: skip


def test_ids_are_forgotten_only_when_telegram_cannot_send_them_again(
    tmp_path, monkeypatch
):
    inbox = Inbox(open_database(tmp_path))
    now = 1_000_000.0
    for update_id, age in ((1, 15), (2, 13), (3, 15)):
        monkeypatch.setattr("time.time", lambda age=age: now - age * 86400)
        inbox.add(update_id, "telegram:1", "{}")
    inbox.done(1)
    inbox.done(2)
    monkeypatch.setattr("time.time", lambda: now)
    inbox.forget_old()
    assert inbox.add(1, "telegram:1", "{}")
    assert not inbox.add(2, "telegram:1", "{}")
    assert not inbox.add(3, "telegram:1", "{}")
