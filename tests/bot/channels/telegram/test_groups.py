import pytest

from tests.bot.channels.telegram.bot_api import Person
from tests.bot.channels.telegram.test_conversation import MEDIA

pytestmark = pytest.mark.asyncio

BOT = {"id": 666, "is_bot": True, "first_name": "Mourchid", "username": "MourchidBot"}


@pytest.fixture
def member(api):
    return Person(api, api.number(), group=-api.number())


async def after(api, member) -> list[dict]:
    """What was said in the group before the answer to a last command."""
    await member.commands("/help")
    said = await api.until(
        lambda calls: any("ask_help" in call["text"] for call in calls),
        "sendMessage",
        member.chat,
    )
    return said[:-1]


async def test_talk_in_a_group_is_not_answered(api, running, assistant, member):
    await member.says("on mange où ?")
    await member.sends(voice=MEDIA["voice"])
    await member.says("@AutreBot bonjour", entities=mention("@AutreBot"))
    answered = {**member.message(text="?"), "from": {**BOT, "id": 7}}
    await member.says("oui", reply_to_message=answered)
    assert await after(api, member) == []


def mention(name: str) -> list[dict]:
    return [{"type": "mention", "offset": 0, "length": len(name)}]


async def test_mention_is_answered_in_reply_without_the_name(
    api, running, assistant, member
):
    await member.says("@mourchidbot Forsa ?", entities=mention("@mourchidbot"))
    (answer,) = await api.said(member.chat, 1)
    assert assistant.texts == ["Forsa ?"]
    assert answer["reply_parameters"]["message_id"] > 0
    assert assistant.heard[0].sender_id == f"telegram:{member.chat}:{member.id}"


async def test_reply_to_the_bot_is_answered(api, running, assistant, member):
    asked = {**member.message(text="Lequel ?"), "from": BOT}
    await member.says("Forsa", reply_to_message=asked)
    await api.said(member.chat, 1)
    assert assistant.texts == ["Forsa"]


async def test_command_of_another_bot_is_not_answered(api, running, member):
    await member.commands("/help@AutreBot")
    assert await after(api, member) == []


async def test_command_of_this_bot_is_answered(api, running, assistant, member):
    await member.commands("/programmes@MourchidBot")
    await api.said(member.chat, 1)
    assert assistant.texts == ['/list_programmes{"language": "fr"}']


async def test_bot_in_the_group_is_not_answered(api, running, assistant, member):
    message = member.message(text="@MourchidBot ?", entities=mention("@MourchidBot"))
    await api.give(message={**message, "from": {**BOT, "id": 8}})
    assert await after(api, member) == []


async def test_talk_in_a_group_is_no_flood(api, running, assistant, member):
    for number in range(15):
        await member.says(f"blabla {number}")
    assert await after(api, member) == []


async def test_location_button_is_not_offered_in_a_group(
    api, running, assistant, member
):
    assistant.answers['/find_nearest_hub{"language": "fr"}'] = {
        "text": "Où ?",
        "custom": {"kind": "question", "question": "place"},
    }
    await member.commands("/nearest")
    await api.said(member.chat, 1)
    assert len(await after(api, member)) == 1
