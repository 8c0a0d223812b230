"""How the pairs of the grouping benchmark are counted."""

from benchmarks.desk.asked import Asked
from benchmarks.desk.pairs import ACROSS, WITHIN, Pairs


def _asked(*labels: str) -> list[Asked]:
    """`fr:cost` is a French question of the group `cost`; `fr:` one that nobody else asks."""
    rows = [label.split(":") for label in labels]
    return [
        Asked(label, variety, group)
        for label, (variety, group) in zip(labels, rows, strict=True)
    ]


def test_right_groups_count_full() -> None:
    asked = _asked("fr:cost", "fr:cost", "en:cost", "fr:")
    scores = Pairs.of_all(asked, [1, 1, 1, 2])
    assert scores["fr"] == scores[WITHIN] == scores[ACROSS] == Pairs(1.0, 1.0)
    assert scores[ACROSS].f1 == 1.0


def test_what_is_put_together_wrongly_costs_precision() -> None:
    asked = _asked("fr:cost", "fr:cost", "fr:")
    scores = Pairs.of_all(asked, [1, 1, 1])
    assert scores["fr"] == Pairs(1 / 3, 1.0)
    assert scores[ACROSS] == Pairs(1.0, 1.0)


def test_what_is_left_apart_costs_recall() -> None:
    asked = _asked("fr:cost", "ar:cost", "fr:cost")
    scores = Pairs.of_all(asked, [1, 2, 1])
    assert scores["fr"] == Pairs(1.0, 1.0)
    assert scores[ACROSS] == Pairs(1.0, 0.0)
    assert scores[ACROSS].f1 == 0.0


def test_two_that_nobody_else_asks_do_not_belong_together() -> None:
    scores = Pairs.of_all(_asked("fr:", "fr:"), [1, 1])
    assert scores["fr"].precision == 0.0


def test_several_orders_of_arrival_are_averaged() -> None:
    assert Pairs.mean([Pairs(1.0, 0.5), Pairs(0.5, 0.5)]) == Pairs(0.75, 0.5)
