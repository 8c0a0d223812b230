"""One or two words of a message read as one word of a name."""

from typing import NamedTuple


class Unit(NamedTuple):
    """`form` is the known word (or the word itself), `score` (0 to 1) how sure that is.

    Tokens `first` to `last` (inclusive) of the message.
    """

    form: str
    score: float
    first: int
    last: int
