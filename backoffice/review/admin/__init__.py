"""The staff's pages for what the assistant handed over."""

from django.contrib import admin

from review.admin.feedback_admin import FeedbackAdmin
from review.admin.group_admin import GroupAdmin
from review.admin.question_admin import QuestionAdmin
from review.models import Feedback, Question, QuestionGroup

admin.site.register(QuestionGroup, GroupAdmin)
admin.site.register(Question, QuestionAdmin)
admin.site.register(Feedback, FeedbackAdmin)
