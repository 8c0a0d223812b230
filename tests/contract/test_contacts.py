"""What the widget's channel takes as a contact, the back office takes too."""

import uuid

import pytest
import requests

from bot.channels.widget.contact_request import ContactRequest
from bot.channels.widget.refused import Refused
from tests.support.back_office import BackOffice

GOOD = [
    "0612345678",
    "05.22.12-34-56",
    "+212 (0)6 12 34 56 78",
    "00212 712345678",
    "٠٦١٢٣٤٥٦٧٨",
    "\u2066+212 612-345678\u2069",
    "0033 6 12 34 56 78",
    "+34612345678",
    "amina@example.org",
    "a.b+c@mail.example.ma",
]
WRONG = [
    "",
    "call me",
    "12345",
    "0412345678",
    "06123456789",
    "+212 412345678",
    "amina@",
    "a b@example.org",
    "=1+1",
    "<b>0612345678</b>",
]


def request(contact: str) -> ContactRequest:
    body = {"id": str(uuid.uuid4()), "contact": contact, "consent": True}
    return ContactRequest.from_json({**body, "language": "fr"}, "widget-1")


def post(office: BackOffice, record: dict[str, object]) -> requests.Response:
    headers = {"Authorization": f"Token {office.token}"}
    address = f"{office.url}/api/v1/contacts/"
    return requests.post(address, json=record, headers=headers, timeout=10)


@pytest.mark.parametrize("contact", GOOD)
def test_both_take_a_contact(back_office: BackOffice, contact: str) -> None:
    assert post(back_office, request(contact).record()).status_code == 201


@pytest.mark.parametrize("contact", WRONG)
def test_both_refuse_what_is_none(back_office: BackOffice, contact: str) -> None:
    with pytest.raises(Refused):
        request(contact)
    record = {**request(GOOD[0]).record(), "contact": contact}
    reply = post(back_office, record)
    assert (reply.status_code, list(reply.json())) == (400, ["contact"])
