"""A text as the intent classifier sees it: with its names, and without."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.nlu.text.masking import Span, mask, masked
from bot.nlu.text.normalisation import normalise, words


@dataclass(frozen=True)
class SeenText:
    """Normalised words. In `hidden` a mask such as `__programme__` stands for each name,
    so that a name never seen in training reads like any other; `shown` has the names and,
    at its end, their masks. Without a name both are the same.
    """

    shown: Sequence[str]
    hidden: Sequence[str]

    @classmethod
    def of(cls, text: str, names: Iterable[Span]) -> "SeenText":
        """See `text` with and without the spans of its names."""
        spans = list(names)
        plain = words(normalise(text))
        if not spans:
            return cls(plain, plain)
        masks = [mask(span) for span in spans]
        return cls(plain + masks, words(normalise(masked(text, spans))))
