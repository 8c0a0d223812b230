"""Words that are the same in names."""

from collections.abc import Iterable, Mapping

from bot.nlu.linking.entry import Entry
from bot.nlu.linking.phonetics import pronunciation, skeleton

TYPES = ("place", "organisation")
TOWN = "ville"
SHORTEST = 5  # letters of words that are the same when they sound alike
Phrase = tuple[str, ...]


class Synonyms:
    """One word for each place and organisation, whatever it is called: with `casablanca` for
    `kaza`, and `cri` for `centre régional investissement`, a hub's name matches in every form.
    Words that sound alike, or that `same` says people exchange, are one word too.
    """

    def __init__(
        self, phrases: Iterable[tuple[Phrase, Entry]], same: Mapping[str, str]
    ) -> None:
        self._same = same
        owners: dict[Phrase, tuple[str, str]] = {}
        best: dict[tuple[str, str], tuple[float, str]] = {}
        for phrase, entry in phrases:
            if entry.entity in TYPES and (not entry.ambiguous or len(phrase) == 1):
                row = owners.setdefault(phrase, (entry.entity, str(entry.value)))
                if len(phrase) == 1:
                    best[row] = max(
                        best.get(row, (0.0, "")), (entry.closeness, phrase[0])
                    )
        named = {phrase: best[row][1] for phrase, row in owners.items() if row in best}
        self._words: Mapping[str, str] = {
            p[0]: word for p, word in named.items() if len(p) == 1
        }
        self.phrases: Mapping[Phrase, str] = {
            tuple(map(self.sound, phrase)): word
            for phrase, word in named.items()
            if len(phrase) > 1
        }
        self._kinds = {word: owners[(word,)][0] for word in named.values()}

    def standard(self, words: Iterable[str]) -> Phrase:
        """Each word, or the one that stands for its place or organisation."""
        return tuple(self._words.get(word) or self.sound(word) for word in words)

    def sound(self, word: str) -> str:
        """What stands for all words that sound like it."""
        word = self._same.get(word, word)
        consonants = 3 if len(word) == SHORTEST else 2
        if len(word) < SHORTEST or len(skeleton(word)) < consonants:
            return word
        return pronunciation(word)

    def orders(self, phrase: Phrase) -> Iterable[Phrase]:
        """A standard phrase, and an organisation and a place in other ways: `Fez Technopark`,
        `Technopark ville de Fès`.
        """
        yield phrase
        if {self._kinds.get(word) for word in phrase} == set(TYPES) and len(
            phrase
        ) == 2:
            yield phrase[::-1]
            yield phrase[0], self.sound(TOWN), phrase[1]
