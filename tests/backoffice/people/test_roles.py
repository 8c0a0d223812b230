"""What the roles hold, and who gives them."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client

from people.grants import granted
from people.role import Role

SignedIn = Callable[..., Client]


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
