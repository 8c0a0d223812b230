"""The staff's pages for what the assistant handed over."""

from django.contrib import admin

from review.admin.contact_admin import ContactAdmin
from review.admin.feedback_admin import FeedbackAdmin
from review.admin.group_admin import GroupAdmin
from review.admin.question_admin import QuestionAdmin
from review.care import pages
from review.models import Contact, Feedback, Question, QuestionGroup

admin.site.register(QuestionGroup, GroupAdmin)
admin.site.register(Question, QuestionAdmin)
admin.site.register(Feedback, FeedbackAdmin)
admin.site.register(Contact, ContactAdmin)
pages.register(admin.site)
