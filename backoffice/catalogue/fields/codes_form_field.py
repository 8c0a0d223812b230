"""Check boxes for a set of codes."""

from django import forms


class CodesFormField(forms.MultipleChoiceField):
    """Gives the model a list of codes and sees no change when the order alone differs."""

    def has_changed(self, initial: list[str] | None, data: list[str] | None) -> bool:
        return set(initial or ()) != set(data or ())
