"""The review desk's tables."""

from review.models.feedback import Feedback
from review.models.question import Question

__all__ = ["Feedback", "Question"]
