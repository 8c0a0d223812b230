import json
import time
import uuid
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.bot.channels.widget.widget_server import Visitor, WidgetServer
from tests.support.small_server import SmallServer

SECONDS = 30


def contact(**changed: Any) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "contact": "06 12 34 56 78",
        "message": "Rappelez-moi le matin.",
        "consent": True,
        "language": "ar",
        **changed,
    }


def test_contact_is_handed_to_the_back_office(
    server: WidgetServer, desk: SmallServer
) -> None:
    visitor, left = server.visitor(), contact()
    response = visitor.post("contacts", left)
    assert (response.status_code, response.json()) == (201, {"status": "sent"})
    told = desk.requests[-1]
    assert told.path == "/api/v1/contacts/"
    assert told.headers["Authorization"] == f"Token {server.service_token}"
    record = json.loads(told.body)
    assert record.pop("asked_at").endswith("+00:00")
    assert record == {
        **left,
        "channel": "widget",
        "conversation": server.conversation(visitor.token),
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"consent": False},
        {"consent": "true"},
        {"contact": ""},
        {"contact": "06 12"},
        {"contact": "0412345678"},
        {"contact": "+212 4 12 34 56 78"},
        {"contact": "sara@"},
        {"contact": "Sara, 0612345678"},
        {"contact": 612345678},
        {"message": 5},
        {"id": "1"},
    ],
)
def test_wrong_contact_is_refused_and_its_field_named(
    server: WidgetServer, desk: SmallServer, wrong: dict[str, Any]
) -> None:
    before = len(desk.requests)
    response = server.visitor().post("contacts", contact(**wrong))
    assert response.status_code == 400
    assert response.json()["reason"] == next(iter(wrong))
    assert len(desk.requests) == before


@pytest.mark.parametrize(
    "given",
    [
        "0612345678",
        "+212 6 12-34-56-78",
        "00212.522.22.33.44",
        "٠٦١٢٣٤٥٦٧٨",
        "+33 6 12 34 56 78",
        "sara.el+1@mail.example.ma",
    ],
)
def test_numbers_and_addresses_as_people_write_them(
    server: WidgetServer, desk: SmallServer, given: str
) -> None:
    assert server.visitor().post("contacts", contact(contact=given)).ok
    assert json.loads(desk.requests[-1].body)["contact"] == given


def test_message_is_limited(server: WidgetServer) -> None:
    visitor = server.visitor()
    assert visitor.post("contacts", contact(message="a" * 2000)).ok
    assert visitor.post("contacts", contact(message="a" * 2001)).status_code == 413


def test_field_that_the_back_office_refuses_is_named(
    server: WidgetServer, folder: Path
) -> None:
    refused = server.visitor().post("contacts", contact(message="wrong message"))
    assert (refused.status_code, refused.json()["reason"]) == (400, "message")
    assert not _kept(folder)


def test_contact_waits_on_disk_while_the_back_office_is_out_of_order(
    server: WidgetServer, desk: SmallServer, folder: Path
) -> None:
    left = contact(message="broken once")
    response = server.visitor().post("contacts", left)
    assert (response.status_code, response.json()) == (201, {"status": "kept"})
    deadline = time.monotonic() + SECONDS
    while _kept(folder) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not _kept(folder)
    delivered = json.loads(desk.requests[-1].body)
    assert (delivered["id"], delivered["message"]) == (left["id"], "broken once")


def test_five_contacts_an_hour_and_not_one_more(server: WidgetServer) -> None:
    visitor, other = server.visitor(), server.visitor()
    left = [visitor.post("contacts", contact()).status_code for _ in range(6)]
    assert left == [201] * 5 + [429]
    assert other.post("contacts", contact()).ok


def test_contact_needs_a_session(server: WidgetServer) -> None:
    stranger = Visitor(server.url, "")
    assert stranger.post("contacts", contact()).status_code == 401
    assert requests.get(f"{server.url}/contacts", timeout=10).status_code == 405


def _kept(folder: Path) -> list[Path]:
    return list((folder / "contacts").glob("*"))
