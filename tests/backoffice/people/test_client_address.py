"""Which address counts when wrong passwords are counted."""

from typing import Any

import pytest
from django.test import RequestFactory

from people.client_address import client_address

PROXY, PERSON = "127.0.0.1", "41.250.1.2"


@pytest.mark.parametrize("before", ["", "10.0.0.1, "])
def test_what_the_proxy_saw(settings: Any, before: str) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert _address(before + PERSON) == PERSON


def test_a_header_without_a_proxy_is_not_believed(settings: Any) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert _address(PERSON) == PROXY


def test_a_proxy_that_says_nothing(settings: Any) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert _address("") == PROXY


def _address(forwarded: str) -> str:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    request = RequestFactory().get("/staff/", headers=headers, REMOTE_ADDR=PROXY)
    return client_address(request)
