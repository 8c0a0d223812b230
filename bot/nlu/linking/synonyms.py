"""Names of places and organisations inside other names."""

from collections.abc import Iterable, Mapping

from bot.nlu.linking.entry import Entry

TYPES = ("place", "organisation")
Phrase = tuple[str, ...]


class Synonyms:
    """One word for each place and organisation, whatever it is called: with `casablanca` for
    `kaza`, and `cri` for `centre régional investissement`, a hub's name matches in every form.
    """

    def __init__(self, phrases: Iterable[tuple[Phrase, Entry]]) -> None:
        owners: dict[Phrase, tuple[str, str]] = {}
        best: dict[tuple[str, str], tuple[float, str]] = {}
        for phrase, entry in phrases:
            if entry.entity in TYPES and not entry.ambiguous:
                row = owners.setdefault(phrase, (entry.entity, str(entry.value)))
                if len(phrase) == 1:
                    best[row] = max(best.get(row, (0.0, "")), (entry.closeness, phrase[0]))
        named = {phrase: best[row][1] for phrase, row in owners.items() if row in best}
        self._words: Mapping[str, str] = {p[0]: word for p, word in named.items() if len(p) == 1}
        self.phrases: Mapping[Phrase, str] = {p: w for p, w in named.items() if len(p) > 1}
        self._kinds = {word: owners[(word,)][0] for word in named.values()}

    def standard(self, words: Iterable[str]) -> Phrase:
        """Each word, or the one that stands for its place or organisation."""
        return tuple(self._words.get(word, word) for word in words)

    def orders(self, phrase: Phrase) -> Iterable[Phrase]:
        """A standard phrase, and the other order of an organisation and a place."""
        yield phrase
        if {self._kinds.get(word) for word in phrase} == set(TYPES) and len(phrase) == 2:
            yield phrase[::-1]
