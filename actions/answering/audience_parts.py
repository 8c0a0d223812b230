"""Lines about whom a programme is for."""

from __future__ import annotations

from actions.answering.fields import listing, phrase
from actions.answering.part import Part, part
from actions.clients.audience import Audience
from actions.clients.catalogue import Catalogue

ALL_STAGES = 4


def audience_parts(audience: Audience) -> tuple[Part, ...]:
    """What is restricted, in lines; what is open to all is not said."""
    return (
        _words(audience)
        + _age(audience)
        + _people(audience)
        + _stages(audience)
        + _forms(audience)
    )


def named_parts(audience: Audience, catalogue: Catalogue) -> tuple[Part, ...]:
    """The sectors and regions admitted, when not all are."""
    parts: tuple[Part, ...] = ()
    if audience.sectors:
        names = [catalogue.sector(id).name.field for id in audience.sectors]
        parts += (part("utter_audience_sectors", sectors=listing(names)),)
    if audience.regions:
        names = [catalogue.region(id).name.field for id in audience.regions]
        parts += (part("utter_audience_regions", regions=listing(names)),)
    return parts


def _words(audience: Audience) -> tuple[Part, ...]:
    return (
        (part("utter_audience_other", text=audience.other.field),)
        if audience.other
        else ()
    )


def _age(audience: Audience) -> tuple[Part, ...]:
    low, high = audience.age_min, audience.age_max
    if low is not None and high is not None:
        return (
            part("utter_audience_age_between", minimum=str(low), maximum=str(high)),
        )
    if low is not None:
        return (part("utter_audience_age_from", minimum=str(low)),)
    return (
        (part("utter_audience_age_until", maximum=str(high)),)
        if high is not None
        else ()
    )


def _people(audience: Audience) -> tuple[Part, ...]:
    women = (part("utter_audience_women"),) if audience.women_only else ()
    return women + ((part("utter_audience_diaspora"),) if audience.diaspora else ())


def _stages(audience: Audience) -> tuple[Part, ...]:
    if not 0 < len(audience.stages) < ALL_STAGES:
        return ()
    stages = [phrase(f"utter_stage_{stage}") for stage in audience.stages]
    return (part("utter_audience_stages", stages=listing(stages)),)


def _forms(audience: Audience) -> tuple[Part, ...]:
    if not audience.legal_forms:
        return ()
    forms = [phrase(f"utter_legal_form_{form}") for form in audience.legal_forms]
    return (part("utter_audience_legal_forms", forms=listing(forms)),)
