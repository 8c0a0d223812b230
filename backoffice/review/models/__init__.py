"""The review desk's tables."""

from review.models.act import Act
from review.models.answer_count import AnswerCount
from review.models.contact import Contact
from review.models.count_post import CountPost
from review.models.delivery import Delivery
from review.models.feedback import Feedback
from review.models.question import Question
from review.models.question_group import QuestionGroup
from review.models.staff_answer import StaffAnswer

__all__ = [
    "Act",
    "AnswerCount",
    "Contact",
    "CountPost",
    "Delivery",
    "Feedback",
    "Question",
    "QuestionGroup",
    "StaffAnswer",
]
