"""A question that the assistant asked back about."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answering.record import Record


def clarified(text: str, candidates: Sequence[str], chosen: str = "") -> Record:
    """`chosen` is the candidate that the person picked since, when they did."""
    context = {"candidates": list(candidates)}
    return Record("clarified", text, "utter_did_you_mean", context, chosen)
