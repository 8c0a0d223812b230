"""The tracker store on a real SQLite file."""

import time
from pathlib import Path

import pytest
from rasa.core.actions.action import ActionSessionStart
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    ConversationPaused,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.tracker_store import WindowTrackerStore

DOMAIN = Domain.from_dict(
    {
        "slots": {
            name: {"type": "text", "mappings": [{"type": "custom"}]}
            for name in ("programme", "language", "place")
        }
    }
)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'tracker.db'}"


@pytest.fixture
def store(url: str) -> WindowTrackerStore:
    return WindowTrackerStore(DOMAIN, url)


def turn(number: int) -> list[Event]:
    """What Rasa adds to a tracker for one message."""
    return [
        UserUttered(f"question {number}", intent={"name": "ask"}),
        SlotSet("programme", f"programme-{number}"),
        ActionExecuted("action_ask"),
        BotUttered(f"answer {number}", {"custom": {"ids": [str(number)]}}),
        ActionExecuted("action_listen"),
    ]


async def converse(store: TrackerStore, turns: int, sender: str = "someone") -> None:
    for number in range(turns):
        tracker = await store.get_or_create_tracker(sender, append_action_listen=False)
        if number == 0:
            tracker.update(SlotSet("language", "ary"))
            tracker.update(ActionExecuted("action_listen"))
        for event in turn(number):
            tracker.update(event)
        await store.save(tracker)


async def read(store: TrackerStore, sender: str = "someone") -> DialogueStateTracker:
    tracker = await store.retrieve(sender)
    assert tracker is not None
    return tracker


async def test_unknown_conversation_has_no_tracker(store: WindowTrackerStore) -> None:
    assert await store.retrieve("nobody") is None
    assert await store.retrieve_full_tracker("nobody") is None
    assert not await store.exists("nobody")


async def test_window_stays_small_while_the_conversation_grows(
    store: WindowTrackerStore,
) -> None:
    await converse(store, 5)
    early = len((await read(store)).events)
    await converse(store, 100)
    assert len((await read(store)).events) == early


async def test_window_holds_the_last_turn_whole(store: WindowTrackerStore) -> None:
    await converse(store, 10)
    tracker = await read(store)
    assert tracker.latest_message and tracker.latest_message.text == "question 9"
    assert tracker.latest_bot_utterance.text == "answer 9"
    assert tracker.latest_action_name == "action_listen"
    texts = [e.text for e in tracker.events if isinstance(e, UserUttered)]
    assert texts == ["question 9"]


async def test_state_is_that_of_the_whole_conversation(
    store: WindowTrackerStore,
) -> None:
    whole = InMemoryTrackerStore(DOMAIN)
    for one in (whole, store):
        await converse(one, 12)
    expected, found = await read(whole), await read(store)
    assert found.current_slot_values() == expected.current_slot_values()
    assert found.current_slot_values()["language"] == "ary"
    assert found.followup_action == expected.followup_action


async def test_what_was_said_before_the_window_is_remembered(
    url: str,
) -> None:
    with_slot = Domain.from_dict(
        {"slots": {"earlier": {"type": "any", "mappings": [{"type": "custom"}]}}}
    )
    store = WindowTrackerStore(DOMAIN.merge(with_slot), url)
    await converse(store, 9)
    said = (await read(store)).get_slot("earlier")
    assert said[-2:] == [
        {"by": "person", "text": "question 7"},
        {"by": "assistant", "text": "answer 7"},
    ]
    assert [line["text"] for line in said[::2]] == [
        f"question {n}" for n in range(3, 8)
    ]


async def test_nothing_is_remembered_where_the_domain_has_no_place_for_it(
    store: WindowTrackerStore,
) -> None:
    await converse(store, 9)
    assert "earlier" not in (await read(store)).slots


async def test_copy_of_a_tracker_keeps_slots_set_before_the_window(
    store: WindowTrackerStore,
) -> None:
    await converse(store, 12)
    assert (await read(store)).copy().get_slot("language") == "ary"


async def test_slot_emptied_stays_empty(store: WindowTrackerStore) -> None:
    await converse(store, 3)
    tracker = await read(store)
    tracker.update(SlotSet("language", None))
    await store.save(tracker)
    await converse(store, 0)
    for number in range(4):
        tracker = await read(store)
        for event in turn(number):
            tracker.update(event)
        await store.save(tracker)
    assert (await read(store)).get_slot("language") is None


async def test_pause_outlives_the_window(store: WindowTrackerStore) -> None:
    await converse(store, 3)
    tracker = await read(store)
    tracker.update(ConversationPaused())
    for event in [*turn(1), *turn(2), *turn(3)]:
        tracker.update(event)
    await store.save(tracker)
    assert (await read(store)).is_paused()


async def test_history_keeps_every_event_once(store: WindowTrackerStore) -> None:
    await converse(store, 30)
    full = await store.retrieve_full_tracker("someone")
    assert full is not None
    texts = [e.text for e in full.events if isinstance(e, UserUttered)]
    assert texts == [f"question {number}" for number in range(30)]
    assert len(full.events) == 2 + 30 * len(turn(0))


async def test_history_is_that_of_rasas_own_store(
    store: WindowTrackerStore, tmp_path: Path
) -> None:
    await converse(store, 4)
    rasas = SQLTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path / 'tracker.db'}")
    full = await rasas.retrieve_full_tracker("someone")
    assert full is not None
    assert len(full.events) == 2 + 4 * len(turn(0))


async def test_restart_goes_on_where_it_stopped(url: str) -> None:
    await converse(WindowTrackerStore(DOMAIN, url), 8)
    again = WindowTrackerStore(DOMAIN, url)
    await converse(again, 2)
    assert len(await again.messages("someone", limit=100)) == 20
    assert (await read(again)).get_slot("language") == "ary"


async def test_two_processes_lose_nothing(url: str) -> None:
    one, other = WindowTrackerStore(DOMAIN, url), WindowTrackerStore(DOMAIN, url)
    await converse(one, 5)
    first, second = await read(one), await read(other)
    for event in turn(5):
        first.update(event)
    second.update(SlotSet("place", "fes"))
    await one.save(first)
    await other.save(second)
    tracker = await read(one)
    assert tracker.get_slot("place") == "fes"
    assert tracker.get_slot("programme") == "programme-5"
    full = await one.retrieve_full_tracker("someone")
    assert full is not None
    assert len(full.events) == 2 + 6 * len(turn(0)) + 1


async def test_two_processes_may_begin_a_conversation(url: str) -> None:
    one, other = WindowTrackerStore(DOMAIN, url), WindowTrackerStore(DOMAIN, url)
    trackers = [store.init_tracker("someone") for store in (one, other)]
    trackers[0].update(SlotSet("place", "fes"))
    trackers[1].update(SlotSet("language", "en"))
    await one.save(trackers[0])
    await other.save(trackers[1])
    slots = (await read(one)).current_slot_values()
    assert (slots["place"], slots["language"]) == ("fes", "en")


async def test_saving_twice_stores_once(store: WindowTrackerStore) -> None:
    await converse(store, 2)
    tracker = await read(store)
    tracker.update(SlotSet("place", "fes"))
    await store.save(tracker)
    await store.save(tracker)
    full = await store.retrieve_full_tracker("someone")
    assert full is not None
    assert len(full.events) == 2 + 2 * len(turn(0)) + 1


async def test_tracker_made_elsewhere_adds_what_is_new(
    store: WindowTrackerStore,
) -> None:
    whole = InMemoryTrackerStore(DOMAIN)
    await converse(store, 3)
    await converse(whole, 4)
    await store.save(await read(whole))
    said = [message.text for message in await store.messages("someone")]
    assert said[-2:] == ["question 3", "answer 3"]
    assert len(said) == 8


async def test_slot_that_left_the_domain_is_forgotten(url: str) -> None:
    await converse(WindowTrackerStore(DOMAIN, url), 3)
    smaller = WindowTrackerStore(Domain.empty(), url)
    assert "language" not in (await read(smaller)).slots


async def test_session_start_carries_slots_over(store: WindowTrackerStore) -> None:
    await converse(store, 9)
    tracker = await read(store)
    tracker.update(ActionExecuted("action_session_start"))
    start = ActionSessionStart()
    for event in await start.run(None, None, tracker.copy(), DOMAIN):  # type: ignore[arg-type]
        tracker.update(event)
    await store.save(tracker)
    found = await read(store)
    assert found.get_slot("language") == "ary"
    assert found.get_slot("programme") == "programme-8"


async def test_messages_are_given_in_order_and_in_pages(
    store: WindowTrackerStore,
) -> None:
    await converse(store, 10)
    last = await store.messages("someone", limit=4)
    assert [m.text for m in last] == [
        "question 8",
        "answer 8",
        "question 9",
        "answer 9",
    ]
    assert [m.said_by for m in last] == ["user", "bot"] * 2
    assert last[-1].custom == {"ids": ["9"]}
    earlier = await store.messages("someone", limit=2, before=last[0].id)
    assert [m.text for m in earlier] == ["question 7", "answer 7"]


async def test_messages_of_others_are_not_given(store: WindowTrackerStore) -> None:
    await converse(store, 2, "someone")
    await converse(store, 1, "someone else")
    assert len(await store.messages("someone else")) == 2
    assert await store.messages("nobody") == []
    assert sorted(await store.keys()) == ["someone", "someone else"]


async def test_expiry_of_a_session_sees_the_last_message(
    store: WindowTrackerStore,
) -> None:
    await converse(store, 5)
    last = (await read(store)).get_last_event_for(UserUttered)
    assert last is not None
    assert time.time() - last.timestamp < 60


def test_rasa_makes_it_from_the_endpoints_file(url: str) -> None:
    config = EndpointConfig(type="bot.tracker_store.WindowTrackerStore", url=url)
    assert isinstance(TrackerStore.create(config, DOMAIN), WindowTrackerStore)


def test_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="unable to open database file"):
        WindowTrackerStore(DOMAIN, f"sqlite:///{tmp_path / 'none' / 'tracker.db'}")
