"""Adds up the words of a number."""

SCALE = 1000
"""From this value on a word multiplies all that is before it."""


class NumberSum:
    """What number words add up to."""

    def __init__(self, current: float | None) -> None:
        self.total = 0.0
        self.current = current
        self.smallest = 100.0 if current is None else 1.0
        self.scale = 0
        self.largest = 1

    @property
    def is_number(self) -> bool:
        return self.current is not None or self.total > 0

    @property
    def value(self) -> float:
        return self.total + (self.current or 0)

    def add(self, value: int) -> bool:
        """Take one more word; False when it doesn't belong to this number."""
        if value >= SCALE:
            return self._multiply(value)
        if value >= 100:
            self.current = (self.current if self.current is not None else 1) * value
            self.smallest = 100
            return True
        if self.current == 4 and value == 20:
            self.current, self.smallest = 80, 20
            return True
        units_first = 0 < self.smallest < 10 and 20 <= value
        if (
            value >= self.smallest
            and not units_first
            and not (self.smallest == 20 > value)
        ):
            return False
        self.current, self.smallest = (self.current or 0) + value, value
        return True

    def _multiply(self, value: int) -> bool:
        if self.scale and value >= self.scale:
            return False
        self.total += (self.current if self.current is not None else 1) * value
        self.current, self.smallest, self.scale = None, 100, value
        self.largest = max(self.largest, value)
        return True

    def add_fraction(self, part: float, next_scale: int) -> bool:
        """Half of the scale before it, or of the one after it: `nes mlyoun`, `مليون ونص`."""
        if next_scale and self.current in (None, 1) and not self.total:
            self.current, self.smallest = part, 0
            return True
        if self.scale and self.current is None:
            self.total += part * self.scale
            self.scale = 1
            return True
        return False
