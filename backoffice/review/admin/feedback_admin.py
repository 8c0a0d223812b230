"""Feedback."""

from review.admin.read_only_admin import ReadOnlyAdmin


class FeedbackAdmin(ReadOnlyAdmin):
    list_display = ("question", "useful", "why", "channel", "received_at")
    list_filter = ("useful", "channel", "received_at")
    search_fields = ("question", "answer", "why", "conversation")
    date_hierarchy = "received_at"
    list_per_page = 50
