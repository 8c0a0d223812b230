import pytest

pytestmark = pytest.mark.asyncio


async def test_question_is_answered(api, running, assistant, salma):
    await salma.says("Forsa c'est quoi ?")
    (answer,) = await api.said(salma.chat, 1)
    assert answer["text"] == "« Forsa c&#x27;est quoi ? »"
    assert assistant.heard[0].sender_id == salma.conversation
    assert assistant.heard[0].metadata == {"locale": "fr"}
