"""Which texts exist in three languages, and which tables keep their history.

History is registered here because its tables must be made after the language columns.
"""

from modeltranslation.translator import TranslationOptions, translator
from simple_history import register as keep_history

from catalogue.models import (
    Event,
    Fact,
    Hub,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
    Source,
)

TRANSLATED: dict[type, tuple[str, ...]] = {
    Programme: (
        "name",
        "summary",
        "audience_other",
        "benefits",
        "fee",
        "eligibility",
        "documents",
        "how_to_apply",
        "caveat",
    ),
    Hub: ("name", "city", "address", "services", "status_note"),
    Region: ("name", "seat"),
    Place: ("name",),
    Sector: ("name",),
    Organisation: ("name",),
    Fact: ("label", "unit", "text", "note"),
    Event: ("title", "summary"),
}
REQUIRED = {"name", "label", "title", "city", "summary"}

for model, texts in TRANSLATED.items():
    required = tuple(text for text in texts if text in REQUIRED)
    translator.register(
        model,
        type(
            f"{model.__name__}Texts",
            (TranslationOptions,),
            {
                "fields": texts,
                "required_languages": dict.fromkeys(("fr", "ar", "en"), required),
            },
        ),
    )


def _keep_history(model: type, **options: object) -> None:
    """The untranslated column only repeats one of the three languages."""
    keep_history(model, excluded_fields=TRANSLATED.get(model, ()), **options)


_keep_history(Programme, m2m_fields=["organisations", "sectors", "regions"])
_keep_history(Hub, m2m_fields=["organisations", "sectors"])
for model in (Region, Place, Sector, Organisation, Fact, Event, Source):
    _keep_history(model)
