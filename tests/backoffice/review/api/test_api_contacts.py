"""`contacts/`: who asked to talk to a person."""

import uuid
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from review.models import Contact

ADDRESS = "/api/v1/contacts/"
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}


def contact(**changes: Any) -> dict[str, Any]:
    body = {
        "id": str(uuid.uuid4()),
        "conversation": "widget-7",
        "channel": "widget",
        "language": "ary",
        "contact": "06 12 34 56 78",
        "message": "عيطو ليا العشية عافاكم",
        "consent": True,
        "asked_at": "2026-11-23T10:00:00Z",
        **changes,
    }
    return {name: value for name, value in body.items() if value is not ...}


def post(client: Client, body: object, **headers: str) -> HttpResponse:
    return client.post(
        ADDRESS, body, content_type="application/json", headers=headers or TOKEN
    )


def test_a_contact_is_kept_and_only_its_id_goes_back(client: Client) -> None:
    sent = contact()
    response = post(client, sent)
    assert (response.status_code, response.json()) == (201, {"id": sent["id"]})
    kept = Contact.objects.get()
    assert (kept.contact, kept.message) == ("+212612345678", sent["message"])
    assert (kept.conversation, kept.language, kept.forgotten_at) == (
        "widget-7",
        "ary",
        None,
    )


def test_the_same_id_is_kept_once(client: Client) -> None:
    first = contact()
    assert post(client, first).status_code == 201
    assert post(client, {**first, "contact": "a@b.ma"}).status_code == 200
    assert Contact.objects.get().contact == "+212612345678"


def test_what_was_deleted_does_not_come_back_with_the_same_id(client: Client) -> None:
    first = contact()
    post(client, first)
    Contact.objects.get().forget()
    assert post(client, first).status_code == 200
    assert Contact.objects.get().contact == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("0612345678", "+212612345678"),
        ("05.22.12-34-56", "+212522123456"),
        ("+212 (0)6 12 34 56 78", "+212612345678"),
        ("00212 712345678", "+212712345678"),
        ("٠٦١٢٣٤٥٦٧٨", "+212612345678"),
        ("\u2066+212 612-345678\u2069", "+212612345678"),
        ("0033 6 12 34 56 78", "+33612345678"),
        (" amina@example.org ", "amina@example.org"),
    ],
)
def test_numbers_and_addresses_are_read_as_people_write_them(
    client: Client, given: str, kept: str
) -> None:
    assert post(client, contact(contact=given)).status_code == 201
    assert Contact.objects.get().contact == kept


@pytest.mark.parametrize(
    "given",
    [
        "",
        None,
        "call me",
        "12345",
        "0412345678",
        "06123456789",
        "+212512",
        "+212 412345678",
        "amina@",
        "a b@example.org",
        "=1+1",
        "<b>0612345678</b>",
    ],
)
def test_what_is_no_number_and_no_address_is_refused(
    client: Client, given: str | None
) -> None:
    response = post(client, contact(contact=given))
    assert (response.status_code, list(response.json())) == (400, ["contact"])
    assert Contact.objects.count() == 0


@pytest.mark.parametrize("consent", [False, None, "true", 1, ...])
def test_without_consent_nothing_is_kept(client: Client, consent: object) -> None:
    response = post(client, contact(consent=consent))
    assert (response.status_code, list(response.json())) == (400, ["consent"])
    assert Contact.objects.count() == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "7"),
        ("conversation", ""),
        ("channel", None),
        ("language", "de"),
        ("message", "x" * 2_001),
        ("asked_at", "yesterday"),
    ],
)
def test_a_wrong_field_is_named(client: Client, field: str, value: Any) -> None:
    response = post(client, contact(**{field: value}))
    assert (response.status_code, list(response.json())) == (400, [field])
    assert Contact.objects.count() == 0


def test_a_message_may_be_left_out(client: Client) -> None:
    assert post(client, contact(message=...)).status_code == 201
    assert Contact.objects.get().message == ""


def test_without_the_token_nothing_is_kept(
    client: Client, staff_client: Client
) -> None:
    assert post(client, contact(), authorization="Token no").status_code == 401
    assert (
        staff_client.post(
            ADDRESS, contact(), content_type="application/json"
        ).status_code
        == 401
    )
    assert Contact.objects.count() == 0


def test_nobody_reads_contacts_over_the_api(
    client: Client, staff_client: Client
) -> None:
    post(client, contact())
    assert client.get(ADDRESS, headers=TOKEN).status_code in {403, 405}
    assert staff_client.get(ADDRESS).status_code in {401, 405}
