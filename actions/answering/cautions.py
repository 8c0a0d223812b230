"""What must be said with a fact: its status, its doubts, its date and its source."""

from __future__ import annotations

from datetime import date

from actions.answering.fields import day, link
from actions.answering.part import Part, part
from actions.clients.hub import Hub
from actions.clients.programme import Programme
from actions.clients.source import Source, newest

OLD_YEARS = 2


def programme_foot(programme: Programme, with_status: bool = True) -> tuple[Part, ...]:
    """Status, caveat, confidence and source of a programme."""
    status = status_parts(programme) if with_status else ()
    doubts = doubt_parts(programme.confidence, programme.as_of)
    caveat = (
        (part("utter_caveat", text=programme.caveat.field),) if programme.caveat else ()
    )
    cited = source_parts(programme.as_of, programme.sources)
    return status + caveat + doubts + cited


def status_parts(programme: Programme) -> tuple[Part, ...]:
    """Nothing for an open programme whose deadline is not past."""
    if programme.deadline and is_past(programme.deadline):
        return (part("utter_deadline_past", date=day(programme.deadline)),)
    if programme.status in ("closed", "unknown"):
        return (part(f"utter_caution_{programme.status}"),)
    return ()


def hub_foot(hub: Hub) -> tuple[Part, ...]:
    """Note, confidence and source of a hub."""
    note = (
        (part("utter_caveat", text=hub.status_note.field),) if hub.status_note else ()
    )
    return (
        note
        + doubt_parts(hub.confidence, hub.as_of)
        + source_parts(hub.as_of, hub.sources)
    )


def doubt_parts(confidence: str, as_of: str | None) -> tuple[Part, ...]:
    """A word about a low confidence or an old date, whichever weighs more."""
    if confidence == "low":
        return (part("utter_caution_low_confidence"),)
    return (part("utter_caution_old"),) if as_of and is_old(as_of) else ()


def source_parts(as_of: str | None, sources: tuple[Source, ...]) -> tuple[Part, ...]:
    """One line with the date of the information and the newest source that can be opened."""
    source = newest(sources)
    if source is None or source.url is None:
        return (
            part("utter_date_only", date=day(as_of))
            if as_of
            else part("utter_date_unknown"),
        )
    if as_of is None:
        return (part("utter_source_undated", link=link(source.url)),)
    return (part("utter_source", date=day(as_of), link=link(source.url)),)


def is_old(as_of: str, today: date | None = None) -> bool:
    """Whether a year, month or day lies more than two years back."""
    now = today or date.today()
    return (
        as_of < now.replace(year=now.year - OLD_YEARS, day=1).isoformat()[: len(as_of)]
    )


def is_past(deadline: str, today: date | None = None) -> bool:
    """Whether the whole year, month or day is over."""
    return deadline < (today or date.today()).isoformat()[: len(deadline)]
