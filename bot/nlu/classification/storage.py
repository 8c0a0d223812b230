"""Vectors and planes as plain arrays and JSON: nothing in them can run when loaded."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser, numbered
from bot.nlu.classification.views import View


def save(
    folder: Path,
    name: str,
    vectoriser: Vectoriser,
    planes: LinearModel,
    numbers: Sequence[float] = (),
) -> None:
    """Write `name`.npz and `name`.json into `folder`; `numbers` are kept with them."""
    np.savez(
        folder / f"{name}.npz",
        idf=vectoriser.idf,
        weights=planes.weights.astype(np.float16),
        bias=planes.bias,
        numbers=np.array(numbers),
    )
    names = {
        "labels": planes.labels,
        "features": [list(view) for view in vectoriser.columns],
    }
    text = json.dumps(names, ensure_ascii=False)
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


def load(
    folder: Path, name: str, views: tuple[View, ...]
) -> tuple[Vectoriser, LinearModel, list[float]]:
    """What `save` wrote; FileNotFoundError when there is nothing."""
    names = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    with np.load(folder / f"{name}.npz", allow_pickle=False) as file:
        arrays = dict(file)
    vectoriser = Vectoriser(views, numbered(names["features"]), arrays["idf"])
    weights = arrays["weights"].astype(np.float32)
    planes = LinearModel(tuple(names["labels"]), weights, arrays["bias"])
    return vectoriser, planes, arrays["numbers"].tolist()
