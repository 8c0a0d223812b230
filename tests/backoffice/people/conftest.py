"""Staff of each role."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

PASSWORD = "correct horse"


@pytest.fixture
def member() -> Callable[..., User]:
    def make(*roles: str) -> User:
        user = User.objects.create_user(
            "-".join(roles) or "nobody", password=PASSWORD, is_staff=True
        )
        user.groups.set(Group.objects.filter(name__in=roles))
        assert user.groups.count() == len(roles)
        return user

    return make


@pytest.fixture
def signed_in(member: Callable[..., User]) -> Callable[..., Client]:
    """Without a role, or as "nobody", still staff."""

    def make(*roles: str) -> Client:
        client = Client()
        client.force_login(
            member(*(role for role in roles if role != "nobody")),
            backend="django.contrib.auth.backends.ModelBackend",
        )
        return client

    return make


@pytest.fixture
def sign_in() -> Callable[[User], Client]:
    """With the password, on the page that asks for it."""

    def post(user: User) -> Client:
        client = Client()
        sent = {"username": user.username, "password": PASSWORD, "next": "/staff/"}
        assert client.post("/staff/login/", sent).status_code == 302
        return client

    return post
