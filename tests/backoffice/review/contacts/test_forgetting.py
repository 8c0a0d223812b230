"""Contact data ends."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from review.contacts.tasks import forget_old_contacts
from review.models import Contact

PHONE, MESSAGE = "+212612345678", "Rappelez-moi le soir"


@pytest.fixture
def contact() -> Callable[..., Contact]:
    def make(days_ago: float = 0) -> Contact:
        made = Contact.objects.create(
            conversation="telegram-99",
            channel="telegram",
            language="fr",
            contact=PHONE,
            message=MESSAGE,
            asked_at=timezone.now() - timedelta(days=days_ago),
        )
        received = timezone.now() - timedelta(days=days_ago)
        Contact.objects.filter(pk=made.pk).update(received_at=received)
        return made

    return make


def personal(contact: Contact) -> tuple[str, str, str]:
    contact.refresh_from_db()
    return contact.contact, contact.message, contact.conversation


def done(client: Client, *contacts: Contact) -> str:
    sent = {"action": "done", "_selected_action": [each.pk for each in contacts]}
    return client.post("/staff/review/contact/", sent, follow=True).content.decode()


def test_done_deletes_the_data_and_keeps_who_did_it(
    staff_client: Client, staff: User, contact: Callable[..., Contact]
) -> None:
    dealt, waiting = contact(), contact()
    done(staff_client, dealt)
    assert personal(dealt) == ("", "", "")
    assert (dealt.dealt_by, dealt.forgotten_at is None) == (staff, False)
    assert personal(waiting) == (PHONE, MESSAGE, "telegram-99")


def test_the_log_says_who_and_nothing_of_the_person(
    staff_client: Client, staff: User, contact: Callable[..., Contact]
) -> None:
    dealt = contact()
    done(staff_client, dealt)
    (entry,) = LogEntry.objects.filter(object_id=str(dealt.pk))
    assert entry.user == staff
    kept = f"{entry.object_repr} {entry.change_message}"
    assert not {PHONE, MESSAGE, "telegram-99"} & set(kept.split())
    assert str(dealt.pk)[:8] in kept


def test_done_twice_is_done_once(
    staff_client: Client, contact: Callable[..., Contact]
) -> None:
    dealt = contact()
    done(staff_client, dealt)
    first = Contact.objects.get().forgotten_at
    done(staff_client, dealt)
    assert Contact.objects.get().forgotten_at == first
    assert LogEntry.objects.filter(object_id=str(dealt.pk)).count() == 1


def test_only_who_waits_is_shown_unless_all_are_asked_for(
    staff_client: Client, contact: Callable[..., Contact]
) -> None:
    dealt, waiting = contact(), contact()
    done(staff_client, dealt)

    def shown(**query: str) -> set[object]:
        page = staff_client.get("/staff/review/contact/", query)
        return {row.pk for row in page.context["cl"].queryset}

    assert shown() == {waiting.pk}
    assert shown(waiting="all") == {waiting.pk, dealt.pk}


@pytest.mark.parametrize(("days_ago", "gone"), [(9, False), (11, True)])
def test_time_deletes_what_nobody_dealt_with(
    settings: object, contact: Callable[..., Contact], days_ago: int, gone: bool
) -> None:
    settings.CONTACT_DAYS = 10
    old = contact(days_ago)
    forget_old_contacts.call_local()
    assert (personal(old) == ("", "", "")) == gone
    assert (old.forgotten_at is not None, old.dealt_by) == (gone, None)


def test_a_contact_is_neither_added_nor_changed_by_hand(
    staff_client: Client, contact: Callable[..., Contact]
) -> None:
    made = contact()
    page = f"/staff/review/contact/{made.pk}/change/"
    assert staff_client.post(page, {"contact": "x"}).status_code == 403
    assert staff_client.get("/staff/review/contact/add/").status_code == 403
    assert personal(made)[0] == PHONE
