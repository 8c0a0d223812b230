"""A plot of how often a confidence is right."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

from benchmarks.nlu.understood import Understood

BINS = np.linspace(0, 1, 11)


def draw(understood: Sequence[Understood], path: Path) -> None:
    """Write an SVG: the share of right best guesses over the confidence, ten bins, with
    the number of messages in each.
    """
    confidence = np.array([u.confidence for u in understood])
    right = np.array([u.guess in u.row.intents for u in understood])
    bins = np.clip(np.digitize(confidence, BINS) - 1, 0, 9)
    filled = [number for number in range(10) if (bins == number).any()]
    x = [confidence[bins == number].mean() for number in filled]
    y = [right[bins == number].mean() for number in filled]
    plt.rcParams["svg.hashsalt"] = "reliability"
    figure, axes = plt.subplots(figsize=(5, 4.5))
    axes.plot([0, 1], [0, 1], color="0.7", label="perfect")
    axes.plot(x, y, marker="o", label="measured")
    for number, across, up in zip(filled, x, y):
        count = str(int((bins == number).sum()))
        axes.annotate(count, (across, up), xytext=(4, -10), textcoords="offset points")
    axes.set(xlabel="confidence", ylabel="share right", xlim=(0, 1), ylim=(0, 1.05))
    axes.legend()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
