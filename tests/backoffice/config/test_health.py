import pytest
from django.db import DatabaseError, connection
from django.test import Client

pytestmark = pytest.mark.django_db


def test_healthz_says_the_process_answers(client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


def test_readyz_is_ready_with_a_catalogue(client: Client) -> None:
    response = client.get("/readyz")
    assert (response.status_code, response.json()["status"]) == (200, "ready")


def test_readyz_names_the_missing_catalogue(
    client: Client, empty_catalogue: None
) -> None:
    response = client.get("/readyz")
    assert (response.status_code, response.json()["missing"]) == (503, "catalogue")


def test_readyz_names_a_missing_migration(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM django_migrations WHERE id = (SELECT MAX(id) FROM django_migrations WHERE app = 'catalogue')"
        )
    response = client.get("/readyz")
    assert (response.status_code, response.json()["missing"]) == (503, "migrations")


def test_a_lost_database_is_not_ready_but_alive(client: Client) -> None:
    def refuse(*args: object) -> None:
        raise DatabaseError

    with connection.execute_wrapper(refuse):
        ready, alive = client.get("/readyz"), client.get("/healthz")
    assert (ready.status_code, ready.json()["missing"], alive.status_code) == (
        503,
        "database",
        200,
    )
