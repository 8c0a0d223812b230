import pytest

from tests.bot.channels.telegram.bot_api import Person
from tests.bot.channels.telegram.test_conversation import buttons

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ('/inform{"age": 20}', 'inform{"age": 20}'),
        ("  //restart", "restart"),
        ("/ /session_start", "session_start"),
        ("\n/greet", "greet"),
        ("\u00a0/greet", "greet"),
        ("1/2 ou 3/4 ?", "1/2 ou 3/4 ?"),
    ],
)
async def test_typed_payload_is_only_words(
    api, running, assistant, salma, typed, heard
):
    await salma.says(typed)
    await api.said(salma.chat, 1)
    assert assistant.texts == [heard]


async def test_typed_payload_in_a_caption_is_only_words(api, running, assistant, salma):
    await salma.sends(
        document={"file_id": "a", "file_unique_id": "a"}, caption="/greet"
    )
    await api.said(salma.chat, 2)
    assert assistant.texts == ["greet"]


@pytest.mark.parametrize("data", ["/ask_help", "erase", "0" * 22, "\u0000", ""])
async def test_data_that_was_not_sent_is_refused(api, running, assistant, salma, data):
    await salma.presses(data)
    (answer,) = await api.said(salma.chat, 1)
    assert "Ce bouton est trop ancien" in answer["text"]
    assert assistant.heard == []


async def test_button_of_another_chat_is_refused(api, running, assistant, salma):
    assistant.answers["menu"] = {
        "text": "?",
        "buttons": [{"title": "Aide", "payload": "/ask_help"}],
    }
    await salma.says("menu")
    (menu,) = await api.said(salma.chat, 1)
    other = Person(api, api.number())
    await other.presses(buttons(menu)[0]["callback_data"])
    (answer,) = await api.said(other.chat, 1)
    assert "trop ancien" in answer["text"]


@pytest.mark.parametrize(
    "payload",
    ["/restart", "/session_start", "/out_of_scope", "/share_location{}", "ask_help",
     "/ask_help{", "/ask_help{1}", "/EXTERNAL: ask_help"],
)  # fmt: skip
async def test_payload_that_is_not_allowed_gets_no_button(
    api, running, assistant, salma, payload
):
    assistant.answers["menu"] = {
        "text": "?",
        "buttons": [
            {"title": "non", "payload": payload},
            {"title": "oui", "payload": '/ask_help{"a": "b"}'},
        ],
    }
    await salma.says("menu")
    (menu,) = await api.said(salma.chat, 1)
    assert [button["text"] for button in buttons(menu)] == ["oui"]


async def test_long_text_is_cut_with_a_note(api, running, assistant, salma):
    await salma.says("é" * 1001)
    note, _ = await api.said(salma.chat, 2)
    assert "1 000" in note["text"].replace("\u00a0", " ")
    assert assistant.texts == ["é" * 1000]


async def test_text_of_1000_characters_is_not(api, running, assistant, salma):
    await salma.says("é" * 1000)
    (answer,) = await api.said(salma.chat, 1)
    assert assistant.texts == ["é" * 1000]
    assert "« é" in answer["text"]
