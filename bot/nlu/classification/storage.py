"""An intent model as plain arrays and JSON: nothing in it can run when loaded."""

import json
from pathlib import Path

import numpy as np

from bot.nlu.classification.confidence import Confidence
from bot.nlu.classification.intent_model import IntentModel
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS

ARRAYS = "intent_model.npz"
NAMES = "intent_model.json"


def save(model: IntentModel, folder: Path) -> None:
    """Write `model` into `folder`, which exists."""
    np.savez(
        folder / ARRAYS,
        idf=model.vectoriser.idf,
        weights=model.planes.weights,
        bias=model.planes.bias,
        confidence=np.array([model.confidence.slope, model.confidence.offset]),
    )
    names = {"labels": model.planes.labels, "features": list(model.vectoriser.columns)}
    (folder / NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """The model that `save` wrote; FileNotFoundError when there is none."""
    names = json.loads((folder / NAMES).read_text(encoding="utf-8"))
    with np.load(folder / ARRAYS, allow_pickle=False) as file:
        arrays = dict(file)
    columns = {feature: column for column, feature in enumerate(names["features"])}
    return IntentModel(
        Vectoriser(INTENT_VIEWS, columns, arrays["idf"]),
        LinearModel(tuple(names["labels"]), arrays["weights"], arrays["bias"]),
        Confidence(*arrays["confidence"].tolist()),
    )
