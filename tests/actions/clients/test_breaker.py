import pytest

from actions.clients.breaker import Breaker


class Clock:
    """Seconds as the test sets them."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker(limit=2, rest_seconds=10, clock=clock)


def test_one_slow_call_changes_nothing(breaker):
    breaker.hung()
    assert [breaker.allows(), breaker.allows()] == [True, True]


def test_calls_stop_when_none_is_answered(breaker):
    breaker.hung(), breaker.hung()
    assert not breaker.allows()


def test_only_calls_in_a_row_count(breaker):
    breaker.hung(), breaker.answered(), breaker.hung()
    assert breaker.allows()


def test_one_call_tries_after_the_rest(breaker, clock):
    breaker.hung(), breaker.hung()
    clock.now = 10
    assert [breaker.allows(), breaker.allows()] == [True, False]


def test_try_that_hangs_begins_a_new_rest(breaker, clock):
    breaker.hung(), breaker.hung()
    clock.now = 10
    breaker.allows(), breaker.hung()
    clock.now = 19
    assert not breaker.allows()
    clock.now = 20
    assert breaker.allows()


def test_try_that_is_answered_lets_all_through(breaker, clock):
    breaker.hung(), breaker.hung()
    clock.now = 10
    breaker.allows(), breaker.answered()
    assert [breaker.allows(), breaker.allows()] == [True, True]
