"""The second factor: who is asked, setting it up, giving it, losing it."""

import re
from collections.abc import Callable

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django_otp.oath import totp
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

PROVE = "/staff/second-factor/"
ENROL = "/staff/second-factor/set-up/"
Member = Callable[..., User]
SignIn = Callable[[User], Client]


def opens(client: Client, page: str = "/staff/") -> bool:
    return client.get(page).status_code == 200


def code_of(device: TOTPDevice) -> str:
    return f"{totp(device.bin_key, drift=device.drift):06d}"


def enrol(client: Client, user: User) -> list[str]:
    """Sets up an app and gives the recovery codes that the page shows."""
    client.get(ENROL)
    page = client.post(ENROL, {"code": code_of(TOTPDevice.objects.get(user=user))})
    TOTPDevice.objects.filter(user=user).update(last_t=-1)
    return re.findall(r"<code>(\w+)</code>", page.content.decode())


def fresh(client: Client, user: User, code: str) -> HttpResponse:
    return client.post(PROVE, {"code": code, "next": "/staff/review/question/"})


@pytest.mark.parametrize(
    ("policy", "role", "asked"),
    [
        ("nobody", "administrator", False),
        ("nobody", "reader", False),
        ("administrators", "administrator", True),
        ("administrators", "adviser", False),
        ("everyone", "administrator", True),
        ("everyone", "reader", True),
    ],
)
def test_the_policy_says_who_is_asked(
    settings: object,
    member: Member,
    policy: str,
    role: str,
    asked: bool,
    sign_in: SignIn,
) -> None:
    settings.STAFF_OTP = policy
    assert opens(sign_in(member(role))) != asked


def test_superusers_are_administrators(
    settings: object, staff: User, sign_in: SignIn
) -> None:
    settings.STAFF_OTP = "administrators"
    assert not opens(sign_in(staff))


def test_who_has_none_is_led_to_set_one_up(
    settings: object, member: Member, sign_in: SignIn
) -> None:
    settings.STAFF_OTP = "everyone"
    client = sign_in(member("reader"))
    last = client.get("/staff/review/question/", follow=True)
    assert last.redirect_chain[-1][0].startswith(ENROL)
    assert "next=%2Fstaff%2Freview%2Fquestion%2F" in last.redirect_chain[-1][0]
    page = last.content.decode()
    assert "<svg" in page
    assert TOTPDevice.objects.get().confirmed is False


def test_the_right_code_sets_it_up_and_opens(
    settings: object, member: Member, sign_in: SignIn
) -> None:
    settings.STAFF_OTP = "everyone"
    user = member("reader")
    client = sign_in(user)
    codes = enrol(client, user)
    assert len(set(codes)) == 10
    assert opens(client)
    assert TOTPDevice.objects.get().confirmed is True
    acts = LogEntry.objects.filter(user=user).values_list("change_message", flat=True)
    assert "Set up a second factor" in set(acts)


def test_a_wrong_code_sets_nothing_up(
    settings: object, member: Member, sign_in: SignIn
) -> None:
    settings.STAFF_OTP = "everyone"
    client = sign_in(member("reader"))
    client.get(ENROL)
    page = client.post(ENROL, {"code": "000000"})
    assert "errorlist" in page.content.decode()
    assert not opens(client)
    assert not TOTPDevice.objects.get().confirmed
    assert StaticDevice.objects.count() == 0


def test_who_has_one_gives_it_after_the_password_and_goes_on(
    member: Member, sign_in: SignIn
) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    client = sign_in(user)
    assert client.get("/staff/", follow=True).redirect_chain[-1][0].startswith(PROVE)
    done = fresh(client, user, code_of(TOTPDevice.objects.get(user=user)))
    assert (done.status_code, done.url) == (302, "/staff/review/question/")
    assert opens(client)


def test_arabic_digits_with_a_space_are_a_code_too(
    member: Member, sign_in: SignIn
) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    client = sign_in(user)
    code = code_of(TOTPDevice.objects.get(user=user))
    arabic = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert fresh(client, user, f"{arabic[:3]} {arabic[3:]}").status_code == 302


def test_a_wrong_code_does_not_open(member: Member, sign_in: SignIn) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    client = sign_in(user)
    assert fresh(client, user, "aaaaaaaa").status_code == 200
    assert not opens(client)


def test_a_recovery_code_opens_once(member: Member, sign_in: SignIn) -> None:
    user = member("reader")
    code, *_others = enrol(sign_in(user), user)
    first, second = sign_in(user), sign_in(user)
    assert fresh(first, user, code.upper()).status_code == 302
    assert opens(first)
    assert fresh(second, user, code).status_code == 200
    assert not opens(second)


def test_a_second_factor_is_not_replaced_by_who_did_not_give_it(
    member: Member, sign_in: SignIn
) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    thief = sign_in(user)
    reply = thief.get(ENROL)
    assert (reply.status_code, reply.url) == (302, PROVE)
    assert thief.post(ENROL, {"code": "123456"}).status_code == 302
    assert TOTPDevice.objects.filter(user=user).count() == 1


def test_it_leads_on_to_our_own_pages_only(member: Member, sign_in: SignIn) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    client = sign_in(user)
    code = code_of(TOTPDevice.objects.get(user=user))
    sent = {"code": code, "next": "https://evil.example/"}
    assert client.post(PROVE, sent).url == "/staff/"


def test_who_is_half_way_in_can_sign_in_as_somebody_else(
    member: Member, sign_in: SignIn
) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    client = sign_in(user)
    assert "/staff/second-factor/leave/" in client.get(PROVE).content.decode()
    left = client.post("/staff/second-factor/leave/")
    assert (left.status_code, left.url) == (302, "/staff/login/")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("page", [PROVE, ENROL])
def test_nobody_comes_here_without_a_password(client: Client, page: str) -> None:
    reply = client.get(page)
    assert (reply.status_code, reply.url.split("?")[0]) == (302, "/staff/login/")
    assert TOTPDevice.objects.count() == 0


def test_the_api_too_wants_the_second_factor(
    settings: object, member: Member, sign_in: SignIn
) -> None:
    user = member("administrator")
    client = sign_in(user)
    assert opens(client, "/api/v1/questions/")
    settings.STAFF_OTP = "administrators"
    assert client.get("/api/v1/questions/").status_code == 403


def test_an_administrator_removes_a_lost_one(
    member: Member, staff_client: Client, sign_in: SignIn
) -> None:
    user = member("reader")
    enrol(sign_in(user), user)
    staff_client.post(
        "/staff/auth/user/",
        {"action": "reset_second_factor", "_selected_action": [user.pk]},
    )
    assert opens(sign_in(user))
    assert not TOTPDevice.objects.exists()
    assert LogEntry.objects.filter(change_message="Removed the second factor").exists()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ("Code à usage unique", "double authentification")),
        ("ar", ("رمز لمرة واحدة", "التحقق بخطوتين")),
        ("en", ("One-time code", "second factor")),
    ],
)
def test_the_pages_speak_the_language_of_the_person(
    member: Member, language: str, words: tuple[str, str], sign_in: SignIn
) -> None:
    user = member("reader")
    client = sign_in(user)
    client.post("/i18n/setlang/", {"language": language})
    assert words[1] in client.get(ENROL).content.decode()
    enrol(client, user)
    again = sign_in(user)
    again.post("/i18n/setlang/", {"language": language})
    assert words[0] in again.get(PROVE).content.decode()
