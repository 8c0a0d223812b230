import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest
import requests

from bot.channels.widget.sessions import ALGORITHM, AUDIENCE
from tests.bot.channels.widget.widget_server import SITE, Visitor, WidgetServer
from tests.support.small_server import SmallServer


def test_answer_comes_with_what_may_be_drawn(server: WidgetServer) -> None:
    mine, answer = server.visitor().say("Forsa ?")
    assert (mine["by"], mine["text"]) == ("person", "Forsa ?")
    assert answer["by"] == "assistant" and answer["text"].startswith("Forsa donne")
    assert answer["cards"][0]["id"] == "forsa"
    assert [button["title"] for button in answer["buttons"]] == ["Les papiers"]


def test_language_of_the_page_reaches_the_assistant(server: WidgetServer) -> None:
    sent = server.visitor().send(text="Forsa", language="ar")
    assert "[ar]" in sent.json()["messages"][1]["text"]
    other = server.visitor().send(text="Forsa", language="xx")
    assert "[None]" in other.json()["messages"][1]["text"]


def test_message_sent_again_is_answered_once(server: WidgetServer) -> None:
    visitor, once = server.visitor(), str(uuid.uuid4())
    with ThreadPoolExecutor(6) as pool:
        sent = [pool.submit(visitor.send, id=once, text="Forsa") for _ in range(6)]
    assert {len(done.result().json()["messages"]) for done in sent} == {2}
    assert len(visitor.history()) == 2
    visitor.send(id=str(uuid.uuid4()), text="Forsa")
    assert len(visitor.history()) == 4


def test_typed_slash_is_text_and_shown_as_typed(server: WidgetServer) -> None:
    mine, answer = server.visitor().say('/ask_documents{"programme": "forsa"}')
    assert mine["text"].startswith("/ask_documents")
    assert "Vous : ask_documents" in answer["text"]


def test_button_is_answered_and_shown_by_its_title(server: WidgetServer) -> None:
    sent = server.visitor().send(payload="/ask_documents", title="Les papiers")
    mine, answer = sent.json()["messages"]
    assert mine["text"] == "Les papiers"
    assert answer["checklist"] == ["Carte nationale", "Plan d'affaires"]


@pytest.mark.parametrize(
    "payload", ["/restart", "/share_location", "ask_documents", "/ask_documents{x"]
)
def test_payload_off_the_list_is_refused(server: WidgetServer, payload: str) -> None:
    visitor = server.visitor()
    assert visitor.send(payload=payload).status_code == 400
    assert visitor.history() == []


def test_location_is_answered_and_its_payload_not_shown(server: WidgetServer) -> None:
    sent = server.visitor().send(location={"latitude": 34.02, "longitude": -6.84})
    mine, answer = sent.json()["messages"]
    assert (mine["text"], mine["location"]) == ("", True)
    assert '"latitude": 34.02' in answer["text"] and answer["cards"][0]["map"]


@pytest.mark.parametrize(
    "body",
    [
        {"location": {"latitude": 91, "longitude": 0}},
        {"location": {"latitude": "34", "longitude": 0}},
        {"text": "a", "payload": "/greet"},
        {"text": " \n"},
        {"text": 5},
        {"id": "1", "text": "a"},
        {"text": "a", "after": -1},
        {},
    ],
)
def test_wrong_body_is_refused(server: WidgetServer, body: dict) -> None:
    assert server.visitor().send(**body).status_code == 400


def test_thousand_characters_are_taken_and_not_one_more(server: WidgetServer) -> None:
    visitor = server.visitor()
    assert visitor.send(text="a" * 1000).status_code == 200
    refused = visitor.send(text="a" * 1001)
    assert (refused.status_code, refused.json()) == (
        413,
        {"reason": "too_long", "wait": 0},
    )


def test_history_after_and_before_a_message(server: WidgetServer) -> None:
    visitor = server.visitor()
    first = visitor.say("un")
    visitor.say("deux")
    later = visitor.history(after=first[-1]["id"])
    assert [message["text"][:4] for message in later] == ["deux", "Fors"]
    assert visitor.history(before=later[0]["id"]) == first
    assert visitor.get(after="x").status_code == 400


def test_conversations_are_apart_and_tokens_signed(server: WidgetServer) -> None:
    visitor, other = server.visitor(), server.visitor()
    visitor.say("Forsa")
    assert other.history() == []
    claims = jwt.decode(visitor.token, server.secret, [ALGORITHM], audience=AUDIENCE)
    forged = jwt.encode(claims, "another secret of 32 characters!", ALGORITHM)
    assert Visitor(server.url, forged).get().status_code == 401
    assert Visitor(server.url, "").get().status_code == 401


def test_token_lasts_thirty_days_and_is_renewed(server: WidgetServer) -> None:
    visitor = server.visitor()
    assert visitor.get().json()["token"] is None
    claims = jwt.decode(visitor.token, server.secret, [ALGORITHM], audience=AUDIENCE)
    old = {**claims, "iat": time.time() - 2 * 86400}
    renewed = (
        Visitor(server.url, jwt.encode(old, server.secret, ALGORITHM))
        .get()
        .json()["token"]
    )
    again = jwt.decode(renewed, server.secret, [ALGORITHM], audience=AUDIENCE)
    assert again["sub"] == claims["sub"] and again["exp"] >= claims["exp"]
    expired = {**claims, "exp": time.time() - 1}
    assert (
        Visitor(server.url, jwt.encode(expired, server.secret, ALGORITHM))
        .get()
        .status_code
        == 401
    )


def test_deleted_conversation_is_gone(server: WidgetServer) -> None:
    visitor, other = server.visitor(), server.visitor()
    visitor.say("Forsa")
    other.say("Forsa")
    assert visitor.erase().status_code == 204
    assert visitor.history() == [] and len(other.history()) == 2


@pytest.mark.parametrize(
    "path, method",
    [("messages", "POST"), ("conversation", "DELETE"), ("session", "POST")],
)
def test_only_named_sites_may_ask(server: WidgetServer, path: str, method: str) -> None:
    def preflight(origin: str) -> requests.Response:
        asked = {"Origin": origin, "Access-Control-Request-Method": method,
                 "Access-Control-Request-Headers": "authorization,content-type"}  # fmt: skip
        return requests.options(f"{server.url}/{path}", headers=asked, timeout=10)

    named = preflight(SITE)
    assert named.ok and named.headers["Access-Control-Allow-Origin"] == SITE
    assert method in named.headers["Access-Control-Allow-Methods"]
    assert "authorization" in named.headers["Access-Control-Allow-Headers"].lower()
    other = preflight("https://evil.example")
    assert "Access-Control-Allow-Origin" not in other.headers


def test_refusal_can_be_read_by_the_named_site(server: WidgetServer) -> None:
    refused = requests.get(
        f"{server.url}/messages", headers={"Origin": SITE}, timeout=10
    )
    assert refused.status_code == 401
    assert refused.headers["Access-Control-Allow-Origin"] == SITE
    assert refused.headers["Cache-Control"] == "no-store"
    other = requests.get(
        f"{server.url}/messages", headers={"Origin": "https://evil.example"}, timeout=10
    )
    assert other.status_code == 403


def test_session_that_writes_too_much_is_held_back_alone(server: WidgetServer) -> None:
    visitor, other = server.visitor(), server.visitor()
    sent = [visitor.erase() for _ in range(50)]
    refused = [response for response in sent if response.status_code == 429]
    assert refused and 0 < refused[0].json()["wait"] <= 60
    assert len(sent) - len(refused) <= 40
    assert other.erase().status_code == 204


def test_staff_answer_is_logged_once(server: WidgetServer) -> None:
    visitor = server.visitor()
    last = visitor.say("Forsa")[-1]["id"]
    conversation = server.conversation(visitor.token)
    for _ in range(2):
        pushed = server.push(
            id="q1", conversation=conversation, text="Voici la réponse."
        )
        assert (pushed.status_code, pushed.json()) == (200, {"status": "sent"})
    (answer,) = visitor.history(after=last)
    assert (answer["by"], answer["text"]) == ("team", "Voici la réponse.")
    server.push(id="q2", conversation=conversation, text="Une autre.")
    assert len(visitor.history(after=last)) == 2


def test_pushed_parts_are_composed_in_the_language_told(server: WidgetServer) -> None:
    visitor = server.visitor()
    last = visitor.say("Forsa")[-1]["id"]
    parts = [{"key": "utter_text_cut", "fields": {"length": {"number": 7}}}]
    conversation = server.conversation(visitor.token)
    assert server.push(id="p", conversation=conversation, parts=parts, language="en").ok
    assert visitor.history(after=last)[0]["text"].startswith("Your message is long")


def test_wrong_push_is_refused(server: WidgetServer) -> None:
    visitor = server.visitor()
    conversation = server.conversation(visitor.token)
    body = {"id": "q", "conversation": conversation, "text": "Oui."}
    assert server.push(token="wrong", **body).status_code == 401
    assert server.push(**{**body, "conversation": "telegram:5"}).status_code == 400
    assert server.push(**{**body, "text": ""}).status_code == 400
    assert server.push(**body).status_code == 410
    assert visitor.history() == []


def test_feedback_is_handed_to_the_back_office(
    server: WidgetServer, desk: SmallServer
) -> None:
    visitor = server.visitor()
    before = visitor.say("Salam")[-1]
    mine, answer = visitor.say("Forsa ?")[-2:]
    body = {
        "id": str(uuid.uuid4()),
        "message": answer["id"],
        "useful": False,
        "why": "faux",
    }
    assert visitor.post("feedback", body).status_code == 204
    told = desk.requests[-1]
    assert told.path == "/api/v1/feedback/"
    assert told.headers["Authorization"] == f"Token {server.service_token}"
    assert b'"question": "Forsa ?"' in told.body and b'"why": "faux"' in told.body
    assert json.loads(told.body)["turns"] == [
        {"by": "person", "text": "Salam"},
        {"by": "assistant", "text": before["text"]},
    ]
    assert visitor.post("feedback", {**body, "message": mine["id"]}).status_code == 404
    assert server.visitor().post("feedback", body).status_code == 404
    assert visitor.post("feedback", {**body, "why": "broken"}).status_code == 502
