"""The acts on selected groups, with the reason that a dismissal needs."""

from django import forms
from django.contrib.admin.helpers import ActionForm
from django.utils.translation import gettext_lazy as _


class DismissalForm(ActionForm):
    reason = forms.CharField(
        label=_("Reason, to dismiss:"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
