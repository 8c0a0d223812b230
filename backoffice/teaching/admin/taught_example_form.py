"""One act: this sentence wants that."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from review.models import Question
from review.privacy.masking import mask
from teaching.admin.intent_select import IntentSelect, intent_choices
from teaching.intent import intents
from teaching.models import ProposedIntent, TaughtExample
from teaching.models.proposed_intent import VERB_OBJECT


class TaughtExampleForm(forms.ModelForm):
    """An intent of the list, or the name and description of a new one."""

    intent = forms.ChoiceField(
        label=_("What does the person want?"), widget=IntentSelect, required=False
    )
    new_name = forms.CharField(
        label=_("Name of a new intent"),
        max_length=60,
        required=False,
        validators=[VERB_OBJECT],
        help_text=_("Only when nothing of the list fits; for instance ask_insurance."),
    )
    new_description = forms.CharField(
        label=_("What people want with it"),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    class Meta:
        model = TaughtExample
        fields = ("question", "text", "variety", "intent")
        widgets = {
            "question": forms.HiddenInput,
            "text": forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        }
        help_texts = {
            "text": _("Take out what would tell who wrote it: names, numbers.")
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["intent"].choices = intent_choices(self._guesses())

    def clean_text(self) -> str:
        text = mask(" ".join(self.cleaned_data["text"].split()))
        if text.startswith("/"):
            raise ValidationError(_("A sentence cannot begin with /."))
        return text

    def clean_new_name(self) -> str:
        name = self.cleaned_data["new_name"]
        taken = name in intents() or ProposedIntent.objects.filter(name=name).exists()
        if name and taken:
            raise ValidationError(_("This intent is in the list already."))
        return name

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if "new_name" in self.errors or "intent" in self.errors:
            return given
        if bool(given.get("intent")) == bool(given.get("new_name")):
            raise ValidationError(_("Choose an intent, or propose one: not both."))
        if given["new_name"] and not given.get("new_description"):
            self.add_error("new_description", _("Say what people want with it."))
        return given

    @transaction.atomic
    def save(self, commit: bool = True) -> TaughtExample:
        name = self.cleaned_data["new_name"]
        if name:
            ProposedIntent.objects.get_or_create(
                name=name,
                defaults={"description": self.cleaned_data["new_description"]},
            )
            self.instance.intent = name
        return super().save(commit)

    def _guesses(self) -> list[str]:
        """The intents that the assistant thought of, best first."""
        key = self.instance.question_id or self.initial.get("question")
        question = Question.objects.filter(pk=key).first() if key else None
        guesses = question.guesses if question else []
        return [str(guess.get("intent")) for guess in guesses]
