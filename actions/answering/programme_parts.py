"""Lines about a programme."""

from __future__ import annotations

from actions.answering.choice import Choice, about
from actions.answering.fields import money, percent, phrase
from actions.answering.part import Part, part
from actions.clients.programme import Programme

LAW = frozenset({"legal", "tax-incentive"})
ASPECTS = (
    "ask_amount",
    "ask_eligibility",
    "ask_how_to_apply",
    "ask_documents",
    "ask_contact",
    "ask_programme",
    "ask_rate",
    "ask_guarantee",
    "ask_source",
)
CHOICES = 3


def head(programme: Programme) -> tuple[Part, ...]:
    kind = phrase(f"utter_kind_{programme.kind}")
    return (part("utter_programme", name=programme.name.field, kind=kind),)


def short_head(programme: Programme) -> tuple[Part, ...]:
    return (part("utter_about", name=programme.name.field),)


def text(body: object) -> tuple[Part, ...]:
    """The words of the catalogue as they are; nothing when it has none."""
    return (part("utter_text", text=body.field),) if body else ()  # type: ignore[attr-defined]


def benefits(programme: Programme) -> tuple[Part, ...]:
    if programme.benefits is None:
        return ()
    return (part("utter_benefits", text=programme.benefits.field),)


def amount(programme: Programme) -> tuple[Part, ...]:
    """The known ends of the amount; nothing when neither is known.

    What a law or a tax rule sets is a ceiling or a minimum, not money that one is given.
    """
    low, high = programme.amount_min, programme.amount_max
    of_law = "legal_" if programme.kind in LAW else ""
    if low is not None and high is not None:
        return (part("utter_amount_between", minimum=money(low), maximum=money(high)),)
    if high is not None:
        return (part(f"utter_amount_{of_law}up_to", maximum=money(high)),)
    return (
        (part(f"utter_amount_{of_law}from", minimum=money(low)),)
        if low is not None
        else ()
    )


def rate(programme: Programme) -> tuple[Part, ...]:
    if programme.rate is None:
        return ()
    if programme.kind == "tax-incentive":
        return (part("utter_rate_tax", rate=percent(programme.rate)),)
    if programme.rate == 0:
        return (part("utter_rate_zero"),)
    return (part("utter_rate", rate=percent(programme.rate)),)


def guarantee(programme: Programme) -> tuple[Part, ...]:
    if programme.guarantee is None:
        return ()
    return (part("utter_guarantee", share=percent(programme.guarantee)),)


def fee(programme: Programme) -> tuple[Part, ...]:
    if programme.is_free:
        return (part("utter_fee_free"),)
    return (part("utter_fee", text=programme.fee.field),) if programme.fee else ()


def ask_whom(programme: Programme) -> tuple[Part, ...]:
    """Where to ask what the catalogue does not know."""
    if programme.contact and programme.url:
        return (
            part(
                "utter_ask_contact_url",
                contact=programme.contact,
                link={"link": programme.url},
            ),
        )
    if programme.contact:
        return (part("utter_ask_contact", contact=programme.contact),)
    if programme.url:
        return (part("utter_ask_url", link={"link": programme.url}),)
    return (part("utter_ask_operator", operator=programme.operator),)


def next_choices(programme: Programme, asked: str) -> tuple[Choice, ...]:
    """Buttons for the next aspects of which the catalogue knows something."""
    known = {
        "ask_amount": programme.amount_min or programme.amount_max,
        "ask_eligibility": programme.eligibility or programme.audience.other,
        "ask_how_to_apply": programme.how_to_apply,
        "ask_documents": programme.documents,
        "ask_contact": programme.contact,
        "ask_programme": True,
        "ask_rate": programme.rate is not None,
        "ask_guarantee": programme.guarantee,
        "ask_source": True,
    }
    wanted = [aspect for aspect in ASPECTS if known[aspect] and aspect != asked]
    return tuple(about(aspect, programme=programme.id) for aspect in wanted[:CHOICES])
