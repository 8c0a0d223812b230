"""A one-time code."""

import unicodedata

from django import forms
from django.utils.translation import gettext_lazy as _


class CodeForm(forms.Form):
    """Gives the code without spaces, in ASCII digits and small letters."""

    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autofocus": True, "dir": "ltr"}
        ),
    )

    def clean_code(self) -> str:
        letters = "".join(self.cleaned_data["code"].split()).lower()
        return "".join(
            str(unicodedata.digit(letter)) if letter.isdecimal() else letter
            for letter in letters
        )

    def refuse(self) -> None:
        """Says that the code was not taken."""
        self.add_error(
            "code",
            _(
                "This code is not right, or there were too many attempts: "
                "wait a moment and give the newest one."
            ),
        )
