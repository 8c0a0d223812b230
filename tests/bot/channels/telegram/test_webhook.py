import asyncio

import httpx
import pytest
import pytest_asyncio

from tests.bot.channels.telegram.running import WEBHOOK_SECRET, Running

pytestmark = pytest.mark.asyncio
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest_asyncio.fixture
async def hooked(api, assistant, tmp_path):
    server = Running(api, assistant, tmp_path, TELEGRAM_MODE="webhook")
    await server.start()
    await api.until(bool, "setWebhook")
    yield server
    await server.stop()
    async with httpx.AsyncClient() as client:
        await client.post(f"{api.base_url}666:token/deleteWebhook", timeout=10)


async def post(url: str, update: dict, secret: str | None = WEBHOOK_SECRET) -> int:
    headers = {} if secret is None else {HEADER: secret.encode()}
    async with httpx.AsyncClient(timeout=10) as client:
        return (await client.post(url, json=update, headers=headers)).status_code


async def test_webhook_is_registered_and_answers(api, hooked, assistant, salma):
    (registered,) = await api.calls("setWebhook")
    assert registered["secret_token"] == WEBHOOK_SECRET
    assert registered["url"].startswith(f"{hooked.url}/webhooks/telegram/")
    assert len(registered["url"].rpartition("/")[2]) == 64
    await salma.says("bonjour")
    await api.said(salma.chat, 1)
    assert assistant.texts == ["bonjour"]


@pytest.mark.parametrize("secret", [None, "", "wrong", WEBHOOK_SECRET + "x", "\u00e9"])
async def test_wrong_secret_is_refused(api, hooked, assistant, salma, secret):
    url = (await api.order("hook"))["url"]
    update = {"update_id": api.number(), "message": salma.message(text="faux")}
    assert await post(url, update, secret) == 403
    assert await post(url, {**update, "update_id": api.number()}) == 200
    await api.said(salma.chat, 1)
    assert assistant.texts == ["faux"]


async def test_guessed_path_is_unknown(api, hooked, assistant, salma):
    update = {"update_id": api.number(), "message": salma.message(text="faux")}
    for path in ("webhook", "666:token", "0" * 64, WEBHOOK_SECRET):
        assert await post(f"{hooked.url}/webhooks/telegram/{path}", update) == 404
    assert assistant.heard == []


@pytest.mark.parametrize("body", [[], 1, None, "text"])
async def test_body_that_is_no_update_is_not_acknowledged(api, hooked, body):
    url = (await api.order("hook"))["url"]
    assert await post(url, body) == 400


async def test_update_that_cannot_be_read_is_acknowledged(api, hooked):
    url = (await api.order("hook"))["url"]
    assert await post(url, {"update_id": api.number(), "message": {"chat": 1}}) == 200


async def test_update_taken_by_another_worker_is_answered(
    api, hooked, assistant, salma, tmp_path
):
    worker = Running(api, assistant, tmp_path, TELEGRAM_MODE="webhook")
    await worker.start()
    path = (await api.order("hook"))["url"].removeprefix(hooked.url)
    update = {"update_id": api.number(), "message": salma.message(text="deux")}
    assert await asyncio.wait_for(post(worker.url + path, update), 10) == 200
    await api.said(salma.chat, 1)
    assert assistant.texts == ["deux"]
    await worker.stop()


async def test_without_a_webhook_nothing_listens(api, running, salma):
    update = {"update_id": api.number(), "message": salma.message(text="faux")}
    assert await post(f"{running.url}/webhooks/telegram/{'0' * 64}", update) == 404
