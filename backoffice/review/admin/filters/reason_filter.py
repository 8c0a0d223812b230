"""Why questions were handed over."""

from django.utils.translation import gettext_lazy as _

from review.admin.filters.asked_filter import AskedFilter
from review.models import Question


class ReasonFilter(AskedFilter):
    title, parameter_name = _("reason"), "reason"
    choices_of = Question.Reason.choices
