from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.widget.rate_limit import RateLimit
from bot.channels.widget.refused import Refused

ADDRESS = "203.0.113.7"
HOUR = 3600


@pytest.fixture
def limits(tmp_path: Path) -> Iterator[tuple[RateLimit, RateLimit]]:
    """Two workers' counters in one file."""
    pair = RateLimit(tmp_path / "counts.db"), RateLimit(tmp_path / "counts.db")
    yield pair
    for limit in pair:
        limit.close()


def test_workers_count_together(limits: tuple[RateLimit, RateLimit]) -> None:
    one, two = limits
    for limit in (one, two, one):
        limit.count("address", ADDRESS, 3, HOUR)
    with pytest.raises(Refused) as refused:
        two.count("address", ADDRESS, 3, HOUR)
    assert (refused.value.status, refused.value.reason) == (429, "too_many")
    assert 0 < refused.value.wait_seconds <= HOUR


def test_others_and_other_acts_are_counted_apart(
    limits: tuple[RateLimit, RateLimit],
) -> None:
    limits[0].count("address", ADDRESS, 1, HOUR)
    limits[0].count("address", "203.0.113.8", 1, HOUR)
    limits[0].count("contacts of", ADDRESS, 1, HOUR)
    with pytest.raises(Refused):
        limits[0].count("address", ADDRESS, 1, HOUR)


def test_no_address_is_on_disk(
    limits: tuple[RateLimit, RateLimit], tmp_path: Path
) -> None:
    limits[0].count("address", ADDRESS, 1, HOUR)
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"counts" in written
    assert ADDRESS.encode() not in written
