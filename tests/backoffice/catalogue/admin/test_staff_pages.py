"""The staff's pages in the three languages."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

PAGES = [
    "",
    "catalogue/programme/",
    "catalogue/programme/?q=etudiant",
    "catalogue/programme/?status__exact=open&sectors__id__exact=tourism",
    "catalogue/programme/add/",
    "catalogue/programme/forsa/change/",
    "catalogue/programme/forsa/history/",
    "catalogue/programme/forsa/delete/",
    "catalogue/programme/import/",
    "catalogue/programme/export/",
    "catalogue/hub/",
    "catalogue/hub/technopark-rabat/change/",
    "catalogue/organisation/tamwilcom/change/",
    "catalogue/sector/agrifood/change/",
    "catalogue/region/MA-09/change/",
    "catalogue/place/safi/change/",
    "catalogue/fact/jobs-2026/change/",
    "catalogue/event/add/",
    "review/question/",
    "review/feedback/",
    "jsi18n/",
]
WORDS = {"fr": "Programmes", "ar": "البرامج", "en": "Programmes"}


def speak(client: Client, language: str) -> None:
    client.post("/i18n/setlang/", {"language": language, "next": "/staff/"})


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens(staff_client: Client, page: str, language: str) -> None:
    speak(staff_client, language)
    assert staff_client.get(f"/staff/{page}").status_code == 200


@pytest.mark.parametrize(
    ("language", "direction"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")]
)
def test_a_page_runs_in_the_direction_of_its_language(
    staff_client: Client, language: str, direction: str
) -> None:
    speak(staff_client, language)
    page = staff_client.get("/staff/catalogue/programme/").content.decode()
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert WORDS[language] in page
    assert ("rtl.css" in page) == (direction == "rtl")


def test_arabic_is_typed_from_right_to_left_in_any_language(
    staff_client: Client,
) -> None:
    speak(staff_client, "fr")
    form = (
        staff_client.get("/staff/catalogue/programme/forsa/change/")
        .context["adminform"]
        .form
    )
    directions = {
        language: form.fields[f"name_{language}"].widget.attrs["dir"]
        for language in ("fr", "ar", "en")
    }
    assert directions == {"fr": "ltr", "ar": "rtl", "en": "ltr"}


def test_search_ignores_accents_and_letter_forms(staff_client: Client) -> None:
    for spelling in ("etudiant entrepreneur", "الطالب المقاول"):
        found = (
            staff_client.get("/staff/catalogue/programme/", {"q": spelling})
            .context["cl"]
            .queryset
        )
        assert "statut-etudiant-entrepreneur-snee" in {row.id for row in found}
    assert (
        not staff_client.get("/staff/catalogue/programme/", {"q": "astronaute"})
        .context["cl"]
        .queryset
    )


@pytest.mark.parametrize("page", ["", "catalogue/programme/", "review/question/"])
def test_nobody_enters_without_signing_in(client: Client, page: str) -> None:
    response = client.get(f"/staff/{page}")
    assert (response.status_code, response.url.split("?")[0]) == (302, "/staff/login/")


def test_staff_without_a_right_are_refused() -> None:
    User.objects.create_user("omar", password="x", is_staff=True)
    client = Client()
    client.force_login(
        User.objects.get(username="omar"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    assert client.get("/staff/catalogue/programme/").status_code == 403


def test_a_password_is_not_guessed_for_long(client: Client, staff: User) -> None:
    for _attempt in range(8):
        client.post("/staff/login/", {"username": "amina", "password": "wrong"})
    locked = client.post(
        "/staff/login/", {"username": "amina", "password": "correct horse"}
    )
    assert locked.status_code == 429


def test_the_right_password_opens(client: Client, staff: User) -> None:
    opened = client.post(
        "/staff/login/?next=/staff/", {"username": "amina", "password": "correct horse"}
    )
    assert (opened.status_code, opened.url) == (302, "/staff/")


def test_scripts_and_styles_come_from_our_own_address_only(
    staff_client: Client,
) -> None:
    policy = staff_client.get("/staff/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
