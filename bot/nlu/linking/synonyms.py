"""Words that name the same place or organisation, so that names made of them match too."""

from collections.abc import Iterable

from bot.nlu.linking.entry import Entry

TYPES = ("place", "organisation")


def synonyms(phrases: Iterable[tuple[tuple[str, ...], Entry]]) -> dict[str, str]:
    """Each one-word name of a place or organisation to one of its names, the nearest to the
    official one: `kaza` → `casablanca`, so that `technopark kaza` is `technopark casablanca`.
    """
    best: dict[tuple[str, str], tuple[float, str]] = {}
    owner: dict[str, tuple[str, str]] = {}
    for phrase, entry in phrases:
        if len(phrase) == 1 and entry.entity in TYPES and not entry.ambiguous:
            row = (entry.entity, str(entry.value))
            owner.setdefault(phrase[0], row)
            best[row] = max(best.get(row, (0.0, "")), (entry.closeness, phrase[0]))
    return {word: best[row][1] for word, row in owner.items()}
