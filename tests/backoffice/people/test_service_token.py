"""The assistant's token posts to four addresses and opens nothing else."""

from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, get_resolver

TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
POSTS = ("contacts", "counts", "feedback", "questions")


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


def test_the_assistant_posts_to_its_four_addresses_and_writes_nowhere_else(
    client: Client,
) -> None:
    accepted = {
        (method, route)
        for route in patterns()
        for method in ("post", "put", "patch", "delete")
        if getattr(client, method)(
            route, {}, content_type="application/json", headers=TOKEN
        ).status_code
        not in {401, 403, 404, 405}
    }
    match = {("post", "/api/v1/match/")}
    assert accepted - match == {("post", f"/api/v1/{name}/") for name in POSTS}


@pytest.mark.parametrize("name", POSTS)
def test_the_assistant_reads_nothing_back(client: Client, name: str) -> None:
    address = f"/api/v1/{name}/"
    assert client.get(address, headers=TOKEN).status_code in {403, 405}
    assert client.head(address, headers=TOKEN).status_code in {403, 405}


@pytest.mark.parametrize(
    "page", ["/staff/", "/staff/review/contact/", "/staff/care/asked.csv"]
)
def test_the_token_opens_no_page_of_staff(client: Client, page: str) -> None:
    assert client.get(page, headers=TOKEN).status_code == 302
