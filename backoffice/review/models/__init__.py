"""The review desk's tables."""

from review.models.delivery import Delivery
from review.models.feedback import Feedback
from review.models.question import Question
from review.models.question_group import QuestionGroup
from review.models.staff_answer import StaffAnswer

__all__ = ["Delivery", "Feedback", "Question", "QuestionGroup", "StaffAnswer"]
