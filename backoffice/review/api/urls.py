"""Addresses under /api/v1/."""

from django.urls import path

from review.api.views.contacts_view import ContactsView
from review.api.views.counts_view import CountsView
from review.api.views.feedback_view import FeedbackView
from review.api.views.questions_view import QuestionsView

urlpatterns = [
    path("questions/", QuestionsView.as_view(), name="questions"),
    path("feedback/", FeedbackView.as_view(), name="feedback"),
    path("contacts/", ContactsView.as_view(), name="contacts"),
    path("counts/", CountsView.as_view(), name="counts"),
]
