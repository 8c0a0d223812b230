import asyncio
import logging
from functools import partial

import pytest
from telegram.ext import AIORateLimiter

from tests.bot.channels.telegram.any_update import AnyUpdate
from tests.bot.channels.telegram.bot_api import Person, eventually
from tests.bot.channels.telegram.running import Running

UPDATES, PEOPLE, BATCH = 2000, 300, 100


@pytest.mark.asyncio
async def test_no_update_breaks_the_channel_or_leaves_a_person_stuck(
    api, assistant, tmp_path, caplog, monkeypatch
):
    unlimited = partial(AIORateLimiter, 0, 0, 0, 0)
    monkeypatch.setattr("bot.channels.telegram.service.AIORateLimiter", unlimited)
    people = [
        Person(api, api.number(), group=-api.number() if number % 5 == 0 else None)
        for number in range(PEOPLE)
    ]
    drawn = AnyUpdate(api, people, seed=2027)
    server = Running(api, assistant, tmp_path)
    await server.start()
    for _ in range(UPDATES // BATCH):
        await api.order("update", [drawn.draw() for _ in range(BATCH)])
    for person in people:
        await person.commands("/help")
    asked = {person.conversation for person in people}
    await eventually(lambda: asked <= helped(assistant), seconds=240)
    await server.stop()
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert [record.getMessage() for record in errors] == []
    assert asyncio.all_tasks() == {asyncio.current_task()}


def helped(assistant) -> set[str]:
    """Conversations whose last message was understood."""
    return {
        message.sender_id
        for message in assistant.heard
        if str(message.text).startswith("/ask_help")
    }
