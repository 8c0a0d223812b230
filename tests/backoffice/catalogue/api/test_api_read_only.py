"""Nobody writes the catalogue through the API."""

import pytest
from django.test import Client

from catalogue.models import Programme


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_catalogue_cannot_be_written(staff_client: Client, method: str) -> None:
    before = Programme.objects.count()
    response = getattr(staff_client, method)(
        "/api/v1/programmes/forsa/", content_type="application/json"
    )
    assert (response.status_code, Programme.objects.count()) == (405, before)


def test_it_can_be_read(client: Client) -> None:
    assert client.get("/api/v1/programmes/forsa/").status_code == 200
