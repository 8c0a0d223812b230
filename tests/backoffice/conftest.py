"""A database with the repository's own catalogue, and ways to ask it."""

import shutil
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client

from catalogue.models import (
    Event,
    Fact,
    Hub,
    ImportRecord,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
)

FIXTURES = Path(__file__).resolve().parents[2] / "backoffice" / "catalogue" / "fixtures"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: object) -> None:
    with django_db_blocker.unblock():
        call_command("import_catalogue", verbosity=0)


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """Every test runs in its own transaction on the imported catalogue."""


@pytest.fixture
def empty_catalogue() -> None:
    """A database without catalogue."""
    for table in (Programme, Event, Fact, Place):
        table.objects.all().delete()
    Region.objects.update(cri=None)
    for table in (Hub, Region, Sector, Organisation, ImportRecord):
        table.objects.all().delete()
    Programme.history.all().delete()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the catalogue's files that a test may spoil."""
    return Path(shutil.copytree(FIXTURES, tmp_path / "catalogue"))


@pytest.fixture
def staff() -> User:
    return User.objects.create_superuser("amina", password="correct horse")


@pytest.fixture
def staff_client(staff: User) -> Client:
    client = Client()
    client.force_login(staff, backend="django.contrib.auth.backends.ModelBackend")
    return client
