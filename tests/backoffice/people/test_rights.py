"""Every page and every act, asked for in every role."""

import uuid
from collections.abc import Callable

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django.utils.timezone import now

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


@pytest.mark.parametrize(("page", "role", "opens"), role_cases())
def test_a_page_opens_for_the_right_roles_only(
    signed_in: SignedIn, page: str, role: str, opens: bool
) -> None:
    reply = signed_in(role).get(f"/staff/{page}")
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
    act(signed_in(role), "review/questiongroup/", "take", group.pk)
    group.refresh_from_db()
    assert (group.state == "in_progress") == (role in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_contact_data_is_deleted_by_advisers_only(
    signed_in: SignedIn, contact: Contact, role: str
) -> None:
    act(signed_in(role), "review/contact/", "done", contact.pk)
    contact.refresh_from_db()
    assert (contact.contact == "") == (role in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_publishing_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str
) -> None:
    page = f"/staff/review/questiongroup/{group.pk}/change/"
    reply = signed_in(role).post(page, {"_publish": "1"})
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_the_preview_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str, method: str
) -> None:
    page = f"/staff/review/questiongroup/{group.pk}/preview/"
    reply = getattr(signed_in(role), method)(page)
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_undoing_is_for_advisers_only(
    signed_in: SignedIn, group: QuestionGroup, role: str
) -> None:
    client = signed_in(role)
    act(client, "review/questiongroup/", "take", group.pk)
    last = Act.objects.last()
    reply = client.post(f"/staff/review/questiongroup/undo/{last.pk if last else 1}/")
    assert (reply.status_code == 403) == (role not in DESK)


@pytest.mark.parametrize("role", [*ROLES, "nobody"])
def test_the_catalogue_is_changed_by_editors_only(
    signed_in: SignedIn, role: str
) -> None:
    page = "/staff/catalogue/programme/forsa/change/"
    reply = signed_in(role).post(page, {})
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


@pytest.mark.parametrize(
    ("role", "opens"), [("nobody", False), *((role, True) for role in ROLES)]
)
def test_staff_read_questions_over_the_api_with_the_right_only(
    signed_in: SignedIn, group: QuestionGroup, role: str, opens: bool
) -> None:
    client = signed_in(role)
    reply = client.get("/api/v1/questions/")
    assert reply.status_code == (200 if opens else 403)
    body = {"id": str(uuid.uuid4())}
    posted = client.post("/api/v1/questions/", body, content_type="application/json")
    assert posted.status_code == 403
