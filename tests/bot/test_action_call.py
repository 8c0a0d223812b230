"""Calls to an action server that answers, answers wrongly, or does not answer."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from rasa.core.actions.action import ActionExecutionRejection
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, SlotSet
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.action_call import APOLOGY, ActionCall
from bot.action_endpoint import ActionEndpoint
from tests.support.ports import free_port
from tests.support.small_server import Reply, SmallServer

NLG = TemplatedNaturalLanguageGenerator({APOLOGY: [{"text": "Sorry."}]})
GOOD = {
    "events": [{"event": "slot", "name": "language", "value": "en"}],
    "responses": [{"text": "Hello"}],
}

Serve = Callable[[Reply], SmallServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[SmallServer] = []

    def started(reply: Reply) -> SmallServer:
        servers.append(SmallServer(lambda request: reply))
        return servers[-1]

    yield started
    for server in servers:
        server.stop()


@pytest.fixture
async def endpoint() -> AsyncIterator[ActionEndpoint]:
    made = ActionEndpoint.like(
        EndpointConfig(f"http://127.0.0.1:{free_port()}/", enable_selective_domain=True)
    )
    yield made
    await made.close()


def reply(content: Any, status: int = 200) -> Reply:
    body = json.dumps(content).encode()
    return Reply(status, body, {"Content-Type": "application/json"})


async def call(endpoint: ActionEndpoint) -> list[Event]:
    slot = TextSlot("language", mappings=[], initial_value="fr")
    tracker = DialogueStateTracker("someone", [slot])
    channel = CollectingOutputChannel()
    return await ActionCall("action_ask", endpoint).run(
        channel, NLG, tracker, Domain.empty()
    )


async def test_reply_becomes_messages_and_events(
    serve: Serve, endpoint: ActionEndpoint
) -> None:
    endpoint.url = serve(reply(GOOD)).url
    said, slot = await call(endpoint)
    assert isinstance(said, BotUttered) and said.text == "Hello"
    assert slot == SlotSet("language", "en")


async def test_action_server_is_sent_what_it_needs(
    serve: Serve, endpoint: ActionEndpoint
) -> None:
    server = serve(reply(GOOD))
    endpoint.url = server.url
    await call(endpoint)
    await call(endpoint)
    sent = json.loads(server.requests[0].body)
    assert sent["next_action"] == "action_ask"
    assert sent["tracker"]["slots"] == {"language": "fr"}
    assert "domain" not in sent
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        reply([]),
        reply({"events": {}, "responses": []}),
        reply({"events": [], "responses": ["text"]}),
        reply({"events": [{"event": "no such"}], "responses": []}),
        reply({}, status=500),
        Reply(200, b"<html>", {"Content-Type": "text/html"}),
        Reply(200, b"{", {"Content-Type": "application/json"}),
    ],
)
async def test_person_is_told_when_the_reply_is_wrong(
    wrong: Reply, serve: Serve, endpoint: ActionEndpoint
) -> None:
    endpoint.url = serve(wrong).url
    _is_apology(await call(endpoint))


async def test_person_is_told_when_nobody_listens(
    endpoint: ActionEndpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.action_endpoint.RESTART_SECONDS", 0.5)
    _is_apology(await call(endpoint))


async def test_person_waits_while_the_action_server_is_restarted(
    endpoint: ActionEndpoint,
) -> None:
    port = free_port()
    endpoint.url = f"http://127.0.0.1:{port}/"
    waiting = asyncio.create_task(call(endpoint))
    await asyncio.sleep(0.6)
    assert not waiting.done()
    server = SmallServer(lambda _: reply(GOOD), port)
    try:
        said, _slot = await waiting
    finally:
        server.stop()
    assert isinstance(said, BotUttered) and said.text == "Hello"


async def test_refusal_of_an_action_is_left_to_rasa(
    serve: Serve, endpoint: ActionEndpoint
) -> None:
    refusal = {"action_name": "action_ask", "error": "not now"}
    endpoint.url = serve(reply(refusal, status=400)).url
    with pytest.raises(ActionExecutionRejection):
        await call(endpoint)


def _is_apology(events: list[Event]) -> None:
    (said,) = events
    assert isinstance(said, BotUttered) and said.text == "Sorry."
    assert said.data["custom"] == {"kind": "unanswered", "ids": [], "language": "fr"}
