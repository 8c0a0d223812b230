"""Signing in, and being kept out."""

from collections.abc import Callable

import pytest
from axes.conf import settings as axes
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

Member = Callable[..., User]


def attempt(client: Client, user: User, password: str) -> HttpResponse:
    sent = {"username": user.username, "password": password, "next": "/staff/"}
    return client.post("/staff/login/", sent)


def lock(client: Client, user: User) -> HttpResponse:
    for _attempt in range(axes.AXES_FAILURE_LIMIT):
        last = attempt(client, user, "wrong")
    return last


def acts(user: User) -> list[str]:
    entries = LogEntry.objects.filter(user=user).order_by("pk")
    return [entry.change_message for entry in entries]


@pytest.mark.parametrize(
    ("language", "title", "words", "direction"),
    [
        ("fr", "Compte bloqué", "Trop de mots de passe erronés", "ltr"),
        ("ar", "الحساب مقفل", "كلمات مرور خاطئة كثيرة", "rtl"),
        ("en", "Account locked", "Too many wrong passwords", "ltr"),
    ],
)
def test_who_is_locked_out_is_told_in_their_language(
    client: Client,
    member: Member,
    language: str,
    title: str,
    words: str,
    direction: str,
) -> None:
    client.post("/i18n/setlang/", {"language": language})
    locked = lock(client, member("reader"))
    page = locked.content.decode()
    assert locked.status_code == 429
    assert words in page
    assert f'dir="{direction}"' in page
    assert f"<title>{title} |" in page
    assert 'class="language-switch"' in page


def test_the_right_password_does_not_open_a_locked_account(
    client: Client, member: Member
) -> None:
    user = member("reader")
    lock(client, user)
    assert attempt(client, user, "correct horse").status_code == 429
    assert acts(user) == ["Locked out after wrong passwords"] * len(acts(user))
    assert acts(user)


def test_another_account_is_not_locked(client: Client, member: Member) -> None:
    lock(client, member("reader"))
    other = member("editor")
    assert attempt(client, other, "correct horse").status_code == 302


def test_an_administrator_unlocks(
    client: Client, staff_client: Client, staff: User, member: Member
) -> None:
    user = member("reader")
    lock(client, user)
    sent = {"action": "unlock", "_selected_action": [user.pk]}
    staff_client.post("/staff/auth/user/", sent)
    assert attempt(client, user, "correct horse").status_code == 302
    assert "Unlocked the account" in acts(staff)


def test_signing_in_and_out_are_acts(member: Member, client: Client) -> None:
    user = member("reader")
    attempt(client, user, "correct horse")
    client.post("/staff/logout/")
    assert acts(user) == ["Signed in", "Signed out"]


def test_a_wrong_password_is_no_sign_in(member: Member, client: Client) -> None:
    user = member("reader")
    attempt(client, user, "wrong")
    assert acts(user) == []


def test_who_left_is_out_at_the_next_page(
    sign_in: Callable[[User], Client], member: Member
) -> None:
    user = member("reader")
    client = sign_in(user)
    assert client.get("/staff/").status_code == 200
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert client.get("/staff/").status_code == 302


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Connexion"), ("ar", "تسجيل الدخول")]
)
def test_the_log_is_read_in_the_reader_s_language(
    sign_in: Callable[[User], Client], member: Member, language: str, words: str
) -> None:
    client = sign_in(member("administrator"))
    client.post("/i18n/setlang/", {"language": language})
    page = client.get("/staff/admin/logentry/").content.decode()
    assert f'<td class="field-act">{words}</td>' in page


def test_what_is_edited_is_in_the_log(
    sign_in: Callable[[User], Client], member: Member
) -> None:
    client = sign_in(member("editor"))
    sent = {
        "id": "tourism",
        "position": "1",
        "name_fr": "a",
        "name_ar": "b",
        "name_en": "c",
    }
    client.post("/staff/catalogue/sector/tourism/change/", sent)
    (entry,) = LogEntry.objects.filter(object_id="tourism")
    assert (entry.user.username, entry.content_type.model) == ("editor", "sector")


def test_the_log_is_not_edited(
    sign_in: Callable[[User], Client], member: Member
) -> None:
    client = sign_in(member("administrator"))
    entry = LogEntry.objects.get()
    for page in ("change", "delete"):
        address = f"/staff/admin/logentry/{entry.pk}/{page}/"
        assert client.post(address, {"post": "yes"}).status_code == 403
    assert LogEntry.objects.filter(pk=entry.pk).exists()
