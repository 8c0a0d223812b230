"""Programmes side by side, one aspect after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from actions.answering.fields import Field, day, listing, money, number, percent, phrase
from actions.answering.part import Part, part
from actions.clients.programme import Programme

MAX_DOCUMENTS = 6
ALL_STAGES = 4


def comparison(programmes: Sequence[Programme]) -> tuple[Part, ...]:
    """For every aspect one line a programme; what isn't known is said."""
    return tuple(
        line
        for aspect, value in ASPECTS.items()
        for line in _aspect(aspect, value, programmes)
    )


def _aspect(
    aspect: str,
    value: Callable[[Programme], Field | None],
    programmes: Sequence[Programme],
) -> tuple[Part, ...]:
    lines = [
        part(
            "utter_compare_line",
            name=programme.name.field,
            value=value(programme) or phrase("utter_compare_unknown"),
        )
        for programme in programmes
    ]
    return (Part(f"utter_compare_{aspect}", opens=True), *lines)


def _status(programme: Programme) -> Field:
    return phrase(f"utter_match_status_{programme.status}")


def _amount(programme: Programme) -> Field | None:
    low, high = programme.amount_min, programme.amount_max
    if low is not None and high is not None:
        bounds = {"minimum": money(low), "maximum": money(high)}
        return phrase("utter_required_between", **bounds)
    if low is not None:
        return phrase("utter_required_from", minimum=money(low))
    return phrase("utter_required_until", maximum=money(high)) if high else None


def _rate(programme: Programme) -> Field | None:
    return None if programme.rate is None else percent(programme.rate)


def _guarantee(programme: Programme) -> Field | None:
    return None if programme.guarantee is None else percent(programme.guarantee)


def _audience(programme: Programme) -> Field | None:
    audience = programme.audience
    words = [audience.other.field] if audience.other else []
    women = [phrase("utter_profile_women")] if audience.women_only else []
    forms = [phrase(f"utter_legal_form_{form}") for form in audience.legal_forms]
    named = [*_ages(programme), *women, *_stages(programme), *forms, *words]
    return listing(named) if named else None


def _ages(programme: Programme) -> list[Field]:
    low, high = programme.audience.age_min, programme.audience.age_max
    if low is not None and high is not None:
        bounds = {"minimum": number(low), "maximum": _years(high)}
        return [phrase("utter_required_between", **bounds)]
    if low is not None:
        return [phrase("utter_required_from", minimum=_years(low))]
    return [phrase("utter_required_until", maximum=_years(high))] if high else []


def _years(value: int) -> Field:
    return phrase("utter_years", number=number(value))


def _stages(programme: Programme) -> list[Field]:
    stages = programme.audience.stages
    if len(stages) == ALL_STAGES:
        return []
    return [phrase(f"utter_stage_{stage}") for stage in stages]


def _documents(programme: Programme) -> Field | None:
    papers = programme.documents
    more: list[Field | str] = ["…"] if len(papers) > MAX_DOCUMENTS else []
    named = [text.field for text in papers[:MAX_DOCUMENTS]]
    return listing([*named, *more]) if papers else None


def _date(programme: Programme) -> Field | None:
    return day(programme.as_of) if programme.as_of else None


ASPECTS: dict[str, Callable[[Programme], Field | None]] = {
    "status": _status,
    "amount": _amount,
    "rate": _rate,
    "guarantee": _guarantee,
    "audience": _audience,
    "documents": _documents,
    "date": _date,
}
