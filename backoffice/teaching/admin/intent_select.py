"""The list of intents, one button each, with words to search them by."""

from collections.abc import Iterable

from django.forms import RadioSelect
from django.utils.translation import gettext as _

from teaching.intent import Intent, intents
from teaching.models import ProposedIntent

FIRST_STRONG, END = "\u2068", "\u2069"


class IntentSelect(RadioSelect):
    """`static/staff/intent_search.js` puts the search field before it."""

    template_name = "teaching/intents.html"

    class Media:
        js = ("staff/intent_search.js",)
        css = {"all": ("staff/teaching.css",)}

    def create_option(self, name: str, value: object, *args, **kwargs) -> dict:
        option = super().create_option(name, value, *args, **kwargs)
        known = intents().get(str(value))
        option["attrs"]["data-words"] = known.words if known else str(value)
        return option


def intent_choices(guesses: Iterable[str]) -> list[tuple[str, str]]:
    """The assistant's guesses first, then its other intents, then the proposed ones."""
    known = intents()
    first = [known[name] for name in dict.fromkeys(guesses) if name in known]
    others = [intent for intent in known.values() if intent not in first]
    proposals = ProposedIntent.objects.exclude(name__in=known)
    proposed = _("proposed")
    return [
        *((intent.name, _label(intent)) for intent in (*first, *others)),
        *((each.name, f"{each.name} · {proposed}") for each in proposals),
    ]


def _label(intent: Intent) -> str:
    return f"{intent.title} · {FIRST_STRONG}{intent.name}{END}"
