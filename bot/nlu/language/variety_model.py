"""Tells the varieties apart by their words and letters, learnt from labelled texts."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from bot.nlu.classification import storage
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import View, Words
from bot.nlu.language.script import in_script, main_script
from bot.nlu.language.variety import VARIETIES
from bot.nlu.text.character_ngrams import character_ngrams
from bot.nlu.text.normalisation import normalise

REGULARISATION = 0.5
SHARPNESS = 4.0
MOST_TEXTS = 3000
FILE = "variety_model"


_normal = lru_cache(maxsize=50_000)(normalise)


def typed(words: Words) -> list[str]:
    """The words as typed."""
    return list(words)


def letters(words: Words) -> list[str]:
    """The letters of each word, one to four at a time."""
    return [gram for word in words for gram in character_ngrams(word, 1, 4)]


def folded(words: Words) -> list[str]:
    """Normalised words and their letters, which typing without accents doesn't change."""
    plain = [_normal(word) for word in words]
    return [*plain, *letters(plain)]


VIEWS = (
    View("typed", 1.0, typed),
    View("letters", 0.7, letters),
    View("folded", 1.0, folded),
)


@dataclass(frozen=True)
class VarietyModel:
    """A linear classifier whose labels are names of `VARIETIES`."""

    vectoriser: Vectoriser
    planes: LinearModel

    @classmethod
    def fit(cls, texts: Sequence[Words], names: Sequence[str]) -> "VarietyModel":
        """Train on the letter words of each text and its variety; at least two varieties.

        Of each variety at most `MOST_TEXTS` count, so that none outweighs the others.
        """
        rows = _balanced(names)
        chosen = [texts[row] for row in rows]
        vectoriser = Vectoriser.fit(VIEWS, chosen)
        matrix = vectoriser.matrix(chosen)
        labels = [names[row] for row in rows]
        return cls(vectoriser, LinearModel.fit(matrix, labels, REGULARISATION))

    def probabilities(self, words: Words) -> dict[str, float]:
        """Probability of each variety that is written in the script of `words`."""
        script = main_script(words)
        scores = self.planes.scores(self.vectoriser.vector(in_script(words, script)))
        named = dict(zip(self.planes.labels, scores.tolist()))
        own = {name: s for name, s in named.items() if VARIETIES[name].script == script}
        powers = {name: float(np.exp(SHARPNESS * score)) for name, score in own.items()}
        return {name: power / sum(powers.values()) for name, power in powers.items()}

    def save(self, folder: Path) -> None:
        """Write the model into `folder`, which exists."""
        storage.save(folder, FILE, self.vectoriser, self.planes)

    @classmethod
    def load(cls, folder: Path) -> "VarietyModel":
        """The model that `save` wrote; FileNotFoundError when there is none."""
        vectoriser, planes, _ = storage.load(folder, FILE, VIEWS)
        return cls(vectoriser, planes)


def _balanced(names: Sequence[str]) -> list[int]:
    """At most `MOST_TEXTS` rows of each name, chosen by chance, the same ones each time."""
    rows: list[int] = []
    for name in sorted(set(names)):
        own = [row for row, other in enumerate(names) if other == name]
        rows += random.Random(0).sample(own, min(len(own), MOST_TEXTS))
    return rows
