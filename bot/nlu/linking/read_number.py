"""A number as it stands in a message."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReadNumber:
    """Tokens `first` to `last` (inclusive) say `value`.

    `scale` is the largest thousand or million word in it, 1 without; `suffix` the letters
    written to the last digits; `digits` how many digits stand there when no word does.
    """

    value: float
    first: int
    last: int
    scale: int = 1
    suffix: str = ""
    digits: str = ""

    @property
    def is_lone(self) -> bool:
        """Whether it is nothing but a word such as "thousand"."""
        return (
            self.first == self.last and not self.digits and self.value == self.scale > 1
        )
