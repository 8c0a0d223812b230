"""What the person is told when the back office fails, and what is kept meanwhile."""

import json
import threading

import pytest

from actions.clients.errors import BackOfficeDown, BackOfficeSlow, BadReply
from actions.dialogue.conversation import LANGUAGES
from tests.support.responses import responses
from tests.support.small_server import Reply, SmallServer
from tests.support.talk import Talk


@pytest.fixture
def server():
    server = SmallServer(lambda request: Reply(500))
    yield server
    server.stop()


def sentence(key, language):
    variations = responses()[key]
    return next(
        item["text"] for item in variations if item["condition"][0]["value"] == language
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_back_office_that_is_down_is_said_so(point, server, language):
    server.stop()
    point(server.url)
    reply = Talk(language).say("ask_amount", programme="forsa")
    assert reply.text == sentence(BackOfficeDown.response, language)
    assert reply.kind == "unanswered"


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"results": 1}', b'{"id": "forsa"}']
)
@pytest.mark.parametrize(
    "intent", ["ask_amount", "list_programmes", "find_nearest_hub"]
)
def test_garbage_is_said_to_be_a_fault(point, server, intent, body):
    server.reply = lambda request: Reply(200, body)
    point(server.url)
    reply = (
        Talk().say(intent, programme="forsa")
        if intent == "ask_amount"
        else Talk().say(intent, place="fes")
    )
    assert reply.text == sentence(BadReply.response, "fr")


def test_error_of_the_back_office_is_said_to_be_a_fault(point, server):
    point(server.url)
    assert Talk().say("ask_technopark").text == sentence(BadReply.response, "fr")


def test_slow_back_office_is_said_so(point, server):
    released = threading.Event()

    def never(request):
        released.wait()
        return Reply()

    server.reply = never
    point(server.url, read_seconds=0.2)
    reply = Talk().say("ask_amount", programme="forsa")
    released.set()
    assert reply.text == sentence(BackOfficeSlow.response, "fr")


def test_small_talk_needs_no_back_office(point, server):
    server.stop()
    point(server.url)
    assert Talk().say("cancel").kind == "smalltalk"


def test_question_that_failed_can_be_asked_again_with_a_button(point, back_office):
    point("http://127.0.0.1:9")
    talk = Talk()
    reply = talk.say("ask_amount", programme="forsa")
    assert reply.buttons == {'/ask_amount{"programme": "forsa"}': "Réessayer"}
    point(back_office.url)
    assert "100\u00a0000 DH" in talk.say("ask_amount").text


def test_what_is_not_in_the_catalogue_is_not_remembered(talk):
    reply = talk.say("ask_amount", programme="nothing-such")
    assert "Réessayer" not in reply.buttons.values()
    assert talk.say("ask_rate").kind == "question"


COUNT = "from review.models import Question; print(Question.objects.filter(text='{}').count())"


def test_question_for_the_staff_survives_an_outage_and_arrives_once(
    point, back_office, tmp_path
):
    back_office.stop()
    try:
        desk = point(back_office.url, back_office.token).desk
        assert Talk().say("ask_other", "pendant la panne").kind == "unanswered"
        desk.stop()
        assert len([*tmp_path.glob("spool/*.json")]) == 1
    finally:
        back_office.serve()
    assert point(back_office.url, back_office.token).desk.deliver()
    assert point(back_office.url, back_office.token).desk.deliver()
    assert back_office.shell(COUNT.format("pendant la panne")) == "1"
    assert [*tmp_path.glob("spool/*.json")] == []


def test_disk_that_takes_nothing_is_not_hidden_behind_a_promise(
    point, server, tmp_path
):
    (tmp_path / "spool").write_bytes(b"a file where the folder should be")
    point(server.url)
    reply = Talk().say("ask_other", "pas de disque")
    assert sentence("utter_not_kept", "fr") in reply.text


def test_edit_by_the_staff_shows_in_the_next_answer(point, back_office):
    point(back_office.url)
    talk = Talk()
    change = "from catalogue.models import Programme; p = Programme.objects.get(id='start-tpe'); "
    assert "50\u00a0000 DH" in talk.say("ask_amount", programme="start-tpe").text
    back_office.shell(change + "p.amount_max_mad = 60000; p.save()")
    try:
        assert "60\u00a0000 DH" in talk.say("ask_amount").text
    finally:
        back_office.shell(change + "p.amount_max_mad = 50000; p.save()")


def test_spool_files_are_named_by_the_ids_of_the_records(point, server, tmp_path):
    desk = point(server.url).desk
    Talk().say("out_of_scope", "météo")
    desk.stop()
    (file,) = tmp_path.glob("spool/*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["record"]["id"] == file.stem
