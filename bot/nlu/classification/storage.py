"""An intent model as plain arrays and JSON: nothing in it can run when loaded."""

import json
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.classification.confidence import Confidence
from bot.nlu.classification.familiarity import STEM_VIEW, Familiarity
from bot.nlu.classification.intent_model import IntentModel
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS

ARRAYS = "intent_model.npz"
WORDS = "intent_model.json"


def save(model: IntentModel, folder: Path) -> None:
    """Write `model` into `folder`, which exists."""
    examples = model.familiarity.examples
    np.savez_compressed(
        folder / ARRAYS,
        idf=model.vectoriser.idf,
        weights=model.planes.weights,
        bias=model.planes.bias,
        stem_idf=model.familiarity.vectoriser.idf,
        example_data=examples.data,
        example_indices=examples.indices,
        example_indptr=examples.indptr,
        example_shape=np.array(examples.shape),
        confidence_weights=model.confidence.weights,
        confidence_bias=np.array(model.confidence.bias),
    )
    words = {
        "labels": model.planes.labels,
        "features": list(model.vectoriser.columns),
        "stems": list(model.familiarity.vectoriser.columns),
    }
    (folder / WORDS).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """The model that `save` wrote; FileNotFoundError when there is none."""
    words = json.loads((folder / WORDS).read_text(encoding="utf-8"))
    with np.load(folder / ARRAYS, allow_pickle=False) as file:
        arrays = dict(file)
    parts = (arrays[f"example_{part}"] for part in ("data", "indices", "indptr"))
    examples = csr_matrix(tuple(parts), shape=tuple(arrays["example_shape"]))
    return IntentModel(
        Vectoriser(INTENT_VIEWS, _columns(words["features"]), arrays["idf"]),
        LinearModel(tuple(words["labels"]), arrays["weights"], arrays["bias"]),
        Familiarity(
            Vectoriser((STEM_VIEW,), _columns(words["stems"]), arrays["stem_idf"]), examples
        ),
        Confidence(arrays["confidence_weights"], float(arrays["confidence_bias"])),
    )


def _columns(features: list[str]) -> dict[str, int]:
    return {feature: column for column, feature in enumerate(features)}
