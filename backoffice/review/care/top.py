"""What is asked most about one kind of thing."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise


@dataclass(frozen=True)
class Line:
    """`people` are conversations; `address` leads to the thing or its questions, or is empty."""

    title: str | Promise
    questions: int
    people: int
    address: str = ""


@dataclass(frozen=True)
class Top:
    title: str | Promise
    lines: tuple[Line, ...]


def questions_page(**filters: str) -> str:
    page = reverse("admin:review_question_changelist")
    return f"{page}?{urlencode(filters)}"
