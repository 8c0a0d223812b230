"""In which language questions were asked."""

from django.utils.translation import gettext_lazy as _

from review.admin.filters.asked_filter import AskedFilter
from review.models import Question


class VarietyFilter(AskedFilter):
    title, parameter_name = _("language"), "variety"
    choices_of = Question.Variety.choices
