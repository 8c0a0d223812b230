"""The tables of teaching."""

from teaching.models.model_trial import ModelTrial
from teaching.models.proposed_intent import ProposedIntent
from teaching.models.taught_example import TaughtExample

__all__ = ["ModelTrial", "ProposedIntent", "TaughtExample"]
