"""Questions."""

from review.admin.read_only_admin import ReadOnlyAdmin


class QuestionAdmin(ReadOnlyAdmin):
    list_display = ("text", "reason", "language", "variety", "channel", "asked_at")
    list_filter = ("reason", "language", "variety", "channel", "asked_at")
    search_fields = ("text", "said", "conversation")
    date_hierarchy = "asked_at"
    list_per_page = 50
