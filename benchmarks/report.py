"""The table that `make bench` prints."""

from dataclasses import dataclass

from benchmarks.load import Load


@dataclass(frozen=True)
class Figures:
    """What was measured of one system; seconds, megabytes."""

    training_cpu: float
    ready: float
    one_user: Load
    eight_users: Load
    cpu_early: float
    cpu_late: float
    memory: float


@dataclass(frozen=True)
class Row:
    """One figure of both systems; `goal` tells whether ours is good enough."""

    label: str
    ours: float
    starter: float
    unit: str
    goal: str = ""
    is_met: bool = True

    def line(self) -> str:
        ratio = self.ours / self.starter if self.starter else float("nan")
        goal = f"{'met' if self.is_met else 'MISSED'}: {self.goal}" if self.goal else ""
        figures = f"{self.ours:10.1f} {self.starter:10.1f} {self.unit:<7}"
        return f"{self.label:<34}{figures}{ratio:7.2f}x  {goal}".rstrip()


def rows(ours: Figures, starter: Figures) -> list[Row]:
    """All figures, with the goals of DESIGN's performance section."""
    speed = ours.eight_users.rate / starter.eight_users.rate
    growth = ours.cpu_late / ours.cpu_early
    return [
        *_load("1 user", ours.one_user, starter.one_user),
        *_load("8 users", ours.eight_users, starter.eight_users, speed),
        Row("CPU a message, 5th", ours.cpu_early * 1e3, starter.cpu_early * 1e3, "ms"),
        Row(
            "CPU a message, 150th",
            ours.cpu_late * 1e3,
            starter.cpu_late * 1e3,
            "ms",
            f"at most 1.2 times the 5th ({growth:.2f})",
            growth <= 1.2,
        ),
        Row(
            "training",
            ours.training_cpu,
            starter.training_cpu,
            "s CPU",
            "at most 60 s",
            ours.training_cpu <= 60,
        ),
        Row(
            "ready after",
            ours.ready,
            starter.ready,
            "s",
            "at most 20 s",
            ours.ready <= 20,
        ),
        Row(
            "memory of all processes",
            ours.memory,
            starter.memory,
            "MB",
            "at most 1200 MB",
            ours.memory <= 1200,
        ),
    ]


def _load(
    label: str, ours: Load, starter: Load, speed: float | None = None
) -> list[Row]:
    goal = "" if speed is None else f"at least 6 times ({speed:.1f})"
    is_met = speed is None or speed >= 6
    unanswered = ours.unanswered == 0
    return [
        Row(f"{label}, messages", ours.rate, starter.rate, "/s", goal, is_met),
        Row(f"{label}, median wait", ours.median * 1e3, starter.median * 1e3, "ms"),
        Row(
            f"{label}, 95th percentile",
            ours.percentile95 * 1e3,
            starter.percentile95 * 1e3,
            "ms",
        ),
        Row(
            f"{label}, unanswered",
            ours.unanswered,
            starter.unanswered,
            "",
            "none",
            unanswered,
        ),
    ]
