"""A text as the intent classifier sees it: with its names, and without."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.nlu.text.masking import Span, mask, masked
from bot.nlu.text.normalisation import normalise, words


@dataclass(frozen=True)
class SeenText:
    """Normalised words. In `hidden` a mask such as `__programme__` stands for each name,
    so that a name never seen in training reads like any other; `shown` has the names and,
    at its end, the masks. Without a name both are the same.
    """

    shown: Sequence[str]
    hidden: Sequence[str]

    @classmethod
    def of(
        cls,
        text: str,
        spans: Iterable[Span],
        hidden: Collection[str],
        noted: Collection[str],
    ) -> "SeenText":
        """See `text` with the spans of kinds `hidden` hidden, those of `noted` noted at
        the end, and others ignored.
        """
        all_spans = list(spans)
        names = [span for span in all_spans if span.kind in hidden]
        notes = [mask(span) for span in all_spans if span.kind in noted]
        plain = words(normalise(text))
        if not names:
            return cls(plain + notes, plain + notes)
        return cls(
            plain + [mask(name) for name in names] + notes,
            words(normalise(masked(text, names))) + notes,
        )
