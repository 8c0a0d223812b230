"""The linker with the catalogue of the repository."""

from pathlib import Path

import pytest
import requests

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.linker import Linker
from bot.nlu.linking.names import parse_names
from tests.support.back_office import BackOffice

LEXICONS = Path(__file__).resolve().parents[4] / "data" / "lexicons"


@pytest.fixture(scope="session")
def lexicons() -> LexiconFiles:
    return LexiconFiles.read(LEXICONS)


@pytest.fixture(scope="session")
def linker(back_office: BackOffice, lexicons: LexiconFiles) -> Linker:
    """Links to the names that the real back office serves."""
    names = requests.get(f"{back_office.url}/api/v1/names/", timeout=30).content
    return Linker(parse_names(names), lexicons)
