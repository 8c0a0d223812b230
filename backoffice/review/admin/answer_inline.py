"""The answer, written beside the questions."""

from django.contrib.admin import StackedInline
from django.db.models import URLField

from review.models import StaffAnswer


class AnswerInline(StackedInline):
    model = StaffAnswer
    can_delete = False
    extra = 1
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    autocomplete_fields = ("programmes", "hubs")
    fieldsets = (
        (None, {"fields": ("text_fr", "text_ar", "text_en")}),
        (
            None,
            {
                "fields": (
                    ("programmes", "hubs"),
                    ("source_title", "source_url", "as_of"),
                )
            },
        ),
    )
