"""Tells the varieties apart by their words and letters, learnt from labelled texts."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import View, Words
from bot.nlu.language.script import in_script, main_script
from bot.nlu.language.variety import VARIETIES
from bot.nlu.text.character_ngrams import character_ngrams
from bot.nlu.text.normalisation import normalise

REGULARISATION = 1.0
SHARPNESS = 4.0
ARRAYS = "variety_model.npz"
FEATURES = "variety_model.json"


def written(words: Words) -> list[str]:
    """Words as typed and their letters one to four at a time."""
    return [*words, *(gram for word in words for gram in character_ngrams(word, 1, 4))]


def folded(words: Words) -> list[str]:
    """The same of normalised words, which typing without accents doesn't change."""
    return written([normalise(word) for word in words])


VIEWS = (View("written", 0.7, written), View("folded", 1.0, folded))


@dataclass(frozen=True)
class VarietyModel:
    """A linear classifier whose labels are names of `VARIETIES`."""

    vectoriser: Vectoriser
    planes: LinearModel

    @classmethod
    def fit(cls, texts: Sequence[Words], names: Sequence[str]) -> "VarietyModel":
        """Train on the letter words of each text and its variety; at least two varieties."""
        vectoriser = Vectoriser.fit(VIEWS, texts)
        matrix = vectoriser.matrix(texts)
        return cls(vectoriser, LinearModel.fit(matrix, names, REGULARISATION))

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
        planes, vectoriser = self.planes, self.vectoriser
        np.savez_compressed(
            folder / ARRAYS, idf=vectoriser.idf, weights=planes.weights, bias=planes.bias
        )
        names = {"labels": planes.labels, "features": list(vectoriser.columns)}
        (folder / FEATURES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "VarietyModel":
        """The model that `save` wrote; FileNotFoundError when there is none."""
        names = json.loads((folder / FEATURES).read_text(encoding="utf-8"))
        with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
            columns = {feature: column for column, feature in enumerate(names["features"])}
            planes = LinearModel(tuple(names["labels"]), arrays["weights"], arrays["bias"])
            return cls(Vectoriser(VIEWS, columns, arrays["idf"]), planes)
