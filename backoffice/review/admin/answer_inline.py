"""The answer, written beside the questions."""

from django import forms
from django.contrib.admin import StackedInline
from django.db.models import TextField, URLField

from review.models import StaffAnswer


class AnswerInline(StackedInline):
    model = StaffAnswer
    can_delete = False
    extra = 1
    formfield_overrides = {
        URLField: {"assume_scheme": "https"},
        TextField: {"widget": forms.Textarea(attrs={"rows": 8, "dir": "auto"})},
    }
    autocomplete_fields = ("programmes", "hubs")
    fieldsets = (
        (None, {"fields": (("text_fr", "text_ar", "text_en"),)}),
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
