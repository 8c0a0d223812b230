import asyncio

import pytest
from rasa.shared.core.events import UserUttered

from tests.bot.channels.telegram.bot_api import Person

pytestmark = pytest.mark.asyncio


def buttons(message: dict) -> list[dict]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


async def test_question_is_answered(api, running, assistant, salma):
    await salma.says("Forsa c'est quoi ?")
    (answer,) = await api.said(salma.chat, 1)
    assert answer["text"] == "« Forsa c&#x27;est quoi ? »"
    assert assistant.heard[0].sender_id == salma.conversation
    assert assistant.heard[0].metadata == {"locale": "fr"}


async def test_typing_is_shown_before_the_answer(api, running, assistant, salma):
    held = asyncio.Event()
    assistant.before = lambda _: held.wait()
    await salma.says("bonjour")
    (shown,) = await api.until(bool, "sendChatAction", salma.chat)
    assert shown["action"] == "typing"
    assert await api.calls("sendMessage", salma.chat) == []
    held.set()
    await api.said(salma.chat, 1)


async def test_links_have_no_preview_and_html_is_escaped(
    api, running, assistant, salma
):
    assistant.answers["lien"] = {"text": "<b>&</b> https://forsa.ma/a?b=1&c=2."}
    await salma.says("lien")
    (answer,) = await api.said(salma.chat, 1)
    link = '<a href="https://forsa.ma/a?b=1&amp;c=2">https://forsa.ma/a?b=1&amp;c=2</a>'
    assert answer["text"] == f"&lt;b&gt;&amp;&lt;/b&gt; {link}."
    assert answer["parse_mode"] == "HTML"
    assert answer["link_preview_options"] == {"is_disabled": True}


async def test_long_answer_is_split_on_a_paragraph_with_buttons_last(
    api, running, assistant, salma
):
    paragraph = "mot " * 600
    text = f"{paragraph.strip()}\n\n{paragraph.strip()}\n\nfin"
    assistant.answers["tout"] = {
        "text": text,
        "buttons": [{"title": "Aide", "payload": "/ask_help"}],
    }
    await salma.says("tout")
    first, second = await api.said(salma.chat, 2)
    assert first["text"] == paragraph.strip()
    assert second["text"].endswith("\n\nfin")
    assert buttons(first) == []
    assert [button["text"] for button in buttons(second)] == ["Aide"]


async def test_button_longer_than_64_bytes_brings_back_its_payload(
    api, running, assistant, salma
):
    payload = '/ask_documents{"programme": "un-programme-au-nom-long-de-plus-de-64"}'
    assistant.answers["menu"] = {
        "text": "?",
        "buttons": [{"title": "Papiers", "payload": payload}],
    }
    await salma.says("menu")
    (menu,) = await api.said(salma.chat, 1)
    (button,) = buttons(menu)
    assert len(button["callback_data"].encode()) <= 64
    await salma.presses(button["callback_data"])
    await api.said(salma.chat, 2)
    assert assistant.texts == ["menu", payload]


async def test_button_is_answered_at_once_and_its_keyboard_taken_away(
    api, running, assistant, salma
):
    assistant.answers["menu"] = {
        "text": "?",
        "buttons": [{"title": "Aide", "payload": "/ask_help"}],
    }
    await salma.says("menu")
    (menu,) = await api.said(salma.chat, 1)
    held = asyncio.Event()
    assistant.before = lambda _: held.wait()
    await salma.says("lent")
    await salma.presses(buttons(menu)[0]["callback_data"])
    await api.until(lambda calls: len(calls) == 1, "answerCallbackQuery")
    assert len(await api.calls("sendMessage", salma.chat)) == 1
    held.set()
    await api.said(salma.chat, 3)
    (tidied,) = await api.calls("editMessageReplyMarkup", salma.chat)
    assert "reply_markup" not in tidied


async def test_hubs_are_shown_on_the_map(api, running, assistant, salma):
    hub = {"type": "hub", "id": "t", "title": "Technopark Rabat", "subtitle": "Agdal"}
    here = {**hub, "latitude": 34.0, "longitude": -6.85}
    assistant.answers["où"] = {
        "text": "À Rabat.",
        "custom": {"kind": "hub", "cards": [here, hub, {**here, "type": "programme"}]},
    }
    await salma.says("où")
    (venue,) = await api.until(bool, "sendVenue", salma.chat)
    assert (venue["title"], venue["address"]) == ("Technopark Rabat", "Agdal")
    assert (venue["latitude"], venue["longitude"]) == ("34.0", "-6.85")


async def test_address_inside_arabic_is_isolated(api, running, assistant, salma):
    assistant.answers["أين"] = {"text": "الموقع https://forsa.ma"}
    await salma.says("أين")
    (answer,) = await api.said(salma.chat, 1)
    link = '<a href="https://forsa.ma">https://forsa.ma</a>'
    assert answer["text"] == f"الموقع \u2068{link}\u2069"


async def test_location_becomes_the_intent(api, running, assistant, salma):
    await salma.sends(location={"latitude": 33.57, "longitude": -7.59})
    await api.said(salma.chat, 1)
    assert assistant.texts == ['/share_location{"latitude": 33.57, "longitude": -7.59}']


async def test_question_for_a_place_offers_to_share_the_location(
    api, running, assistant, salma
):
    assistant.answers["/find_nearest_hub"] = {
        "text": "Où êtes-vous ?",
        "custom": {"kind": "question", "question": "place"},
    }
    assistant.language = "fr"
    await salma.says("bonjour")
    await salma.commands("/nearest")
    *_, offer = await api.said(salma.chat, 3)
    ((button,),) = offer["reply_markup"]["keyboard"]
    assert button == {"text": "📍 Partager ma position", "request_location": True}


async def test_other_questions_do_not(api, running, assistant, salma):
    assistant.answers["quoi"] = {
        "text": "Lequel ?",
        "custom": {"kind": "question", "question": "programme"},
    }
    await salma.says("quoi")
    await salma.says("fin")
    assert len(await api.said(salma.chat, 2)) == 2
    assert "reply_markup" not in (await api.calls("sendMessage", salma.chat))[0]


MEDIA = {
    "photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}],
    "voice": {"file_id": "a", "file_unique_id": "a", "duration": 1},
    "document": {"file_id": "a", "file_unique_id": "a"},
    "sticker": {
        "file_id": "a",
        "file_unique_id": "a",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
        "type": "regular",
    },
    "video_note": {"file_id": "a", "file_unique_id": "a", "length": 1, "duration": 1},
    "contact": {"phone_number": "1", "first_name": "a"},
}


@pytest.mark.parametrize("kind", MEDIA)
async def test_media_gets_a_kind_sentence(api, running, assistant, salma, kind):
    await salma.sends(**{kind: MEDIA[kind]})
    (answer,) = await api.said(salma.chat, 1)
    assert "je ne lis que le texte et la position" in answer["text"]
    assert assistant.heard == []


async def test_caption_of_a_photo_is_answered_too(api, running, assistant, salma):
    await salma.sends(photo=MEDIA["photo"], caption="c'est quoi ?")
    await api.said(salma.chat, 2)
    assert assistant.texts == ["c'est quoi ?"]


async def test_service_message_gets_no_answer(api, running, assistant, salma):
    await salma.sends(message_auto_delete_timer_changed={"message_auto_delete_time": 1})
    await salma.says("bonjour")
    await api.said(salma.chat, 1)
    assert assistant.texts == ["bonjour"]


async def test_edited_message_is_answered_as_a_reply_to_it(
    api, running, assistant, salma
):
    await salma.edits("Forsa, combien ?")
    (answer,) = await api.said(salma.chat, 1)
    assert answer["reply_parameters"]["allow_sending_without_reply"] is True
    assert assistant.texts == ["Forsa, combien ?"]


async def test_moving_live_location_is_not_asked_again(api, running, assistant, salma):
    moved = salma.message(location={"latitude": 1.0, "longitude": 2.0})
    await api.give(edited_message=moved)
    await salma.says("bonjour")
    await api.said(salma.chat, 1)
    assert assistant.texts == ["bonjour"]


@pytest.mark.parametrize(
    ("locale", "word"),
    [
        ("fr", "texte"),
        ("ar", "النصوص"),
        ("en-GB", "text"),
        ("es", "texte"),
        (None, "texte"),
    ],
)
async def test_own_sentences_are_in_the_phones_language(api, running, locale, word):
    person = Person(api, api.number(), locale)
    await person.sends(voice=MEDIA["voice"])
    (answer,) = await api.said(person.chat, 1)
    assert word in answer["text"]


async def test_own_sentences_are_in_the_conversations_language(
    api, running, assistant, salma
):
    assistant.language = "ary"
    await salma.says("salam")
    await salma.sends(voice=MEDIA["voice"])
    _, notice = await api.said(salma.chat, 2)
    assert "كنقرا غير الكتابة" in notice["text"]


async def test_failing_assistant_is_admitted(api, running, assistant, salma):
    async def fail(_):
        raise RuntimeError("broken")

    assistant.before = fail
    await salma.says("un")
    await api.said(salma.chat, 1)
    assistant.before = None
    await salma.says("deux")
    answers = await api.said(salma.chat, 2)
    assert "une panne" in answers[0]["text"]
    assert answers[1]["text"] == "« deux »"


async def test_silent_assistant_is_admitted(api, running, assistant, salma):
    assistant.answers["rien"] = {}
    await salma.says("rien")
    (answer,) = await api.said(salma.chat, 1)
    assert "une panne" in answer["text"]


async def test_delete_forgets_the_conversation_once_it_is_sure(
    api, running, assistant, salma
):
    await salma.says("bonjour")
    await salma.commands("/delete")
    _, question = await api.said(salma.chat, 2)
    erase, keep = buttons(question)
    await salma.presses(keep["callback_data"])
    await api.said(salma.chat, 3)
    assert await assistant.tracker_store.exists(salma.conversation)
    await salma.presses(erase["callback_data"])
    *_, done = await api.said(salma.chat, 4)
    assert "plus rien de notre conversation" in done["text"]
    assert not await assistant.tracker_store.exists(salma.conversation)
    store = assistant.tracker_store
    assert await store.retrieve_full_tracker(salma.conversation) is None


async def test_delete_leaves_others_alone(api, running, assistant, salma):
    other = Person(api, api.number())
    await other.says("bonjour")
    await salma.commands("/delete")
    (question,) = await api.said(salma.chat, 1)
    await salma.presses(buttons(question)[0]["callback_data"])
    await api.said(salma.chat, 2)
    tracker = await assistant.tracker_store.retrieve_full_tracker(other.conversation)
    assert any(isinstance(event, UserUttered) for event in tracker.events)
