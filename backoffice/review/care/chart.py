"""A bar chart as numbers that a template writes as SVG."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

WIDTH, HEIGHT = 720, 160
FULL = 0.8
MOST_LABELS = 8


@dataclass(frozen=True)
class Series:
    """`style` names its colour in the style sheet."""

    title: str | Promise
    style: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Bar:
    """In the units of the drawing; `tip` is shown when it is pointed at."""

    x: float
    y: float
    width: float
    height: float
    style: str
    tip: str


@dataclass(frozen=True)
class Label:
    x: float
    text: str


@dataclass(frozen=True)
class Chart:
    """Bars of one or more series, one upon the other; from right to left where the page is so."""

    title: str | Promise
    series: tuple[Series, ...]
    names: tuple[str, ...]
    is_rtl: bool = False
    top: float | None = None
    unit: str = ""
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def is_empty(self) -> bool:
        return not any(value for each in self.series for value in each.values)

    @property
    def highest(self) -> float:
        """The value of the drawing's upper edge."""
        sums = (
            sum(each.values[at] or 0 for each in self.series)
            for at in range(len(self.names))
        )
        return self.top or max(sums, default=0) or 1

    @property
    def bars(self) -> list[Bar]:
        return [bar for at in range(len(self.names)) for bar in self._pile(at)]

    @property
    def labels(self) -> list[Label]:
        """As many names as there is room for."""
        step = -(-len(self.names) // MOST_LABELS) or 1
        return [
            Label(self._x(at) + self._slot * FULL / 2, self.names[at])
            for at in range(0, len(self.names), step)
        ]

    @property
    def _slot(self) -> float:
        return self.width / max(len(self.names), 1)

    def _x(self, at: int) -> float:
        place = len(self.names) - 1 - at if self.is_rtl else at
        return round(self._slot * (place + (1 - FULL) / 2), 1)

    def _pile(self, at: int) -> Sequence[Bar]:
        bars, below = [], 0.0
        for each in self.series:
            value = each.values[at]
            if not value:
                continue
            height = round(self.height * value / self.highest, 1)
            below += height
            tip = f"{self.names[at]} · {each.title}: {value:g}{self.unit}"
            y = round(self.height - below, 1)
            width = round(self._slot * FULL, 1)
            bars.append(Bar(self._x(at), y, width, height, each.style, tip))
        return bars
