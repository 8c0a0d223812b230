import pytest

from tests.bot.channels.telegram.bot_api import Person

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("/start", '/greet{"language": "ar"}'),
        ("/start forsa", '/ask_programme{"programme": "forsa", "language": "ar"}'),
        ('/start forsa"}', '/greet{"language": "ar"}'),
        ("/help", '/ask_help{"language": "ar"}'),
        ("/HELP", '/ask_help{"language": "ar"}'),
        ("/programmes", '/list_programmes{"language": "ar"}'),
        ("/nearest", '/find_nearest_hub{"language": "ar"}'),
        ("/match", '/match_profile{"language": "ar"}'),
        ("/language", '/choose_language{"language": "ar"}'),
        ("/privacy", '/ask_privacy{"language": "ar"}'),
        ("/forsa", "forsa"),
        ("/", "/ask_help"),
    ],
)
async def test_command_asks_its_intent(api, running, assistant, typed, asked):
    person = Person(api, api.number(), "ar")
    await person.commands(typed)
    await api.said(person.chat, 1)
    assert assistant.texts == [asked]


async def test_command_keeps_the_conversations_language(api, running, assistant, salma):
    assistant.language = "ary"
    await salma.says("salam")
    await salma.commands("/help")
    await api.said(salma.chat, 2)
    assert assistant.texts == ["salam", "/ask_help"]
