"""Every page and every act, asked for in every role."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.models import Group, Permission, User
from django.test import Client, RequestFactory
from django.urls import URLPattern, get_resolver
from django.utils.timezone import now

from people.grants import granted
from people.role import Role
from review.models import Act, Contact, Question, QuestionGroup

SignedIn = Callable[..., Client]
ROLES = ("reader", "adviser", "editor", "administrator")
ALL = set(ROLES)
DESK = {"adviser", "administrator"}
CATALOGUE = {"editor", "administrator"}
ACCOUNTS = {"administrator"}
OPENS_FOR = {
    "": ALL | {"nobody"},
    "catalogue/programme/": ALL,
    "catalogue/programme/forsa/change/": ALL,
    "catalogue/programme/forsa/history/": ALL,
    "catalogue/programme/export/": ALL,
    "catalogue/programme/import/": CATALOGUE,
    "catalogue/programme/add/": CATALOGUE,
    "catalogue/programme/forsa/delete/": CATALOGUE,
    "catalogue/hub/add/": CATALOGUE,
    "catalogue/organisation/add/": CATALOGUE,
    "catalogue/sector/add/": CATALOGUE,
    "catalogue/region/add/": CATALOGUE,
    "catalogue/place/add/": CATALOGUE,
    "catalogue/fact/add/": CATALOGUE,
    "catalogue/event/add/": CATALOGUE,
    "review/questiongroup/": ALL,
    "review/question/": ALL,
    "review/feedback/": ALL,
    "review/contact/": DESK,
    "care/entries/": ALL,
    "care/entries.csv": ALL,
    "care/asked/": ALL,
    "care/asked.csv": ALL,
    "care/figures/": ALL,
    "care/figures.csv": ALL,
    "auth/user/": ACCOUNTS,
    "auth/user/add/": ACCOUNTS,
    "admin/logentry/": ACCOUNTS,
}


def role_cases() -> list[tuple[str, str, bool]]:
    return [
        (page, role, role in allowed)
        for page, allowed in OPENS_FOR.items()
        for role in (*ROLES, "nobody")
    ]


def as_role(signed_in: SignedIn, role: str) -> Client:
    return signed_in() if role == "nobody" else signed_in(role)


@pytest.mark.parametrize(("page", "role", "opens"), role_cases())
def test_a_page_opens_for_the_right_roles_only(
    signed_in: SignedIn, page: str, role: str, opens: bool
) -> None:
    reply = as_role(signed_in, role).get(f"/staff/{page}")
    assert reply.status_code == (200 if opens else 403)


@pytest.mark.parametrize("page", OPENS_FOR)
def test_no_page_opens_without_signing_in(client: Client, page: str) -> None:
    reply = client.get(f"/staff/{page}")
    assert (reply.status_code, reply.url.split("?")[0]) == (302, "/staff/login/")


@pytest.fixture
def group() -> QuestionGroup:
    group = QuestionGroup.objects.create(title="Aide aux apiculteurs ?")
    Question.objects.create(
        text="Aide aux apiculteurs ?",
        language="fr",
        variety="fr",
        channel="rest",
        conversation="1",
        asked_at=now(),
        reason="unanswered",
        group=group,
    )
    return group


@pytest.fixture
def contact() -> Contact:
    return Contact.objects.create(
        conversation="1",
        channel="widget",
        language="fr",
        contact="+212612345678",
        asked_at=now(),
    )


def act(client: Client, page: str, action: str, *ids: object) -> None:
    client.post(f"/staff/{page}", {"action": action, "_selected_action": list(ids)})


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_the_desk_acts_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str
) -> None:
    act(as_role(signed_in, role), "review/questiongroup/", "take", group.pk)
    group.refresh_from_db()
    assert (group.state == "in_progress") == (role in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_contact_data_is_deleted_by_advisers_only(
    signed_in: SignedIn, contact: Contact, role: str
) -> None:
    act(as_role(signed_in, role), "review/contact/", "done", contact.pk)
    contact.refresh_from_db()
    assert (contact.contact == "") == (role in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_publishing_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str
) -> None:
    page = f"/staff/review/questiongroup/{group.pk}/change/"
    reply = as_role(signed_in, role).post(page, {"_publish": "1"})
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_the_preview_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str, method: str
) -> None:
    page = f"/staff/review/questiongroup/{group.pk}/preview/"
    reply = getattr(as_role(signed_in, role), method)(page)
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_undoing_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str
) -> None:
    client = as_role(signed_in, role)
    act(client, "review/questiongroup/", "take", group.pk)
    last = Act.objects.last()
    reply = client.post(f"/staff/review/questiongroup/undo/{last.pk if last else 1}/")
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_the_catalogue_is_changed_by_editors_only(
    signed_in: SignedIn, role: str
) -> None:
    page = "/staff/catalogue/programme/forsa/change/"
    reply = as_role(signed_in, role).post(page, {})
    assert (reply.status_code == 403) == (role not in CATALOGUE)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_no_table_offers_an_act_that_the_role_has_no_right_to(
    member: Callable[..., User], rf: RequestFactory, role: str
) -> None:
    request = rf.get("/")
    request.user = member() if role == "nobody" else member(role)
    offered = {
        table._meta.app_label: set(site.get_actions(request)) - {"export_admin_action"}
        for table, site in admin.site._registry.items()
        if site.get_actions(request)
    }
    acting = {name for name, actions in offered.items() if actions}
    allowed = {
        "adviser": {"review", "teaching"},
        "editor": {"catalogue"},
        "administrator": {"review", "teaching", "catalogue", "auth"},
    }
    assert acting <= allowed.get(role, set())


def test_contact_data_is_on_no_page_of_who_may_not_see_it(
    signed_in: SignedIn, contact: Contact
) -> None:
    seen = {
        role: "+212612345678"
        in signed_in(role).get("/staff/review/contact/").content.decode()
        for role in ROLES
    }
    assert {role for role in ROLES if seen[role]} == DESK


def test_the_roles_hold_exactly_their_rights() -> None:
    for role in Role:
        held = set(Group.objects.get(name=role).permissions.all())
        assert held == set(granted(role))


def names(role: Role) -> set[str]:
    return set(granted(role).values_list("codename", flat=True))


@pytest.mark.parametrize("role", Role)
def test_nobody_deletes_questions_or_changes_the_log(role: Role) -> None:
    forbidden = {
        "delete_question",
        "delete_questiongroup",
        "add_logentry",
        "change_logentry",
        "delete_logentry",
        "change_historicalprogramme",
    }
    assert not forbidden & names(role)
    assert Permission.objects.filter(codename__in=forbidden).count() == len(forbidden)


def test_a_reader_only_sees() -> None:
    assert all(name.startswith("view_") for name in names(Role.READER))
    assert "view_contact" not in names(Role.READER) | names(Role.EDITOR)
    assert "view_contact" in names(Role.ADVISER)


def test_an_administrator_makes_nobody_a_superuser(
    signed_in: SignedIn, member: Callable[..., User]
) -> None:
    user = member("reader")
    sent = {
        "username": user.username,
        "is_active": "on",
        "is_staff": "on",
        "is_superuser": "on",
        "groups": [Group.objects.get(name=Role.EDITOR).pk],
    }
    page = f"/staff/auth/user/{user.pk}/change/"
    assert signed_in("administrator").post(page, sent).status_code == 302
    user.refresh_from_db()
    assert not user.is_superuser
    assert [group.name for group in user.groups.all()] == ["editor"]


def test_an_administrator_does_not_touch_a_superuser(
    signed_in: SignedIn, staff: User
) -> None:
    client = signed_in("administrator")
    for page in ("change", "delete", "password"):
        address = f"/staff/auth/user/{staff.pk}/{page}/"
        assert client.post(address, {"is_active": ""}).status_code == 403
    staff.refresh_from_db()
    assert staff.is_active


def patterns() -> list[str]:
    """Every address of the API, with an id where it wants one."""
    found = []

    def walk(resolver: Any, before: str) -> None:
        for each in resolver.url_patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLPattern):
                found.append(route)
            else:
                walk(each, route)

    walk(get_resolver(), "")
    return sorted(
        f"/{route}".replace("<str:pk>", "forsa").replace("<slug:pk>", "forsa")
        for route in found
        if route.startswith("api/v1/")
    )


POSTS = ("contacts", "counts", "feedback", "questions")


def test_the_assistant_posts_to_its_four_addresses_and_writes_nowhere_else(
    client: Client,
) -> None:
    token = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
    accepted = {
        (method, route)
        for route in patterns()
        for method in ("post", "put", "patch", "delete")
        if getattr(client, method)(
            route, {}, content_type="application/json", headers=token
        ).status_code
        not in {401, 403, 404, 405}
    }
    match = {("post", "/api/v1/match/")}
    assert accepted - match == {("post", f"/api/v1/{name}/") for name in POSTS}


@pytest.mark.parametrize("name", POSTS)
def test_the_assistant_reads_nothing_back(client: Client, name: str) -> None:
    token = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
    address = f"/api/v1/{name}/"
    assert client.get(address, headers=token).status_code in {403, 405}
    assert client.head(address, headers=token).status_code in {403, 405}


@pytest.mark.parametrize(
    "page", ["/staff/", "/staff/review/contact/", "/staff/care/asked.csv"]
)
def test_the_token_opens_no_page_of_staff(client: Client, page: str) -> None:
    token = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
    assert client.get(page, headers=token).status_code == 302


@pytest.mark.parametrize(
    ("role", "opens"), [("nobody", False), *((role, True) for role in ROLES)]
)
def test_staff_read_questions_over_the_api_with_the_right_only(
    signed_in: SignedIn, group: QuestionGroup, role: str, opens: bool
) -> None:
    client = as_role(signed_in, role)
    reply = client.get("/api/v1/questions/")
    assert reply.status_code == (200 if opens else 403)
    body = {"id": str(uuid.uuid4())}
    posted = client.post("/api/v1/questions/", body, content_type="application/json")
    assert posted.status_code == 403
