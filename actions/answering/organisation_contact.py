"""How to reach an organisation."""

from __future__ import annotations

from urllib.parse import urlsplit

from actions.answering.answer import Answer
from actions.answering.cautions import source_parts
from actions.answering.choice import Choice, about
from actions.answering.fields import link
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.clients.named_row import NamedRow
from actions.clients.programme import Programme


def organisation_contact(id: str, catalogue: Catalogue) -> Answer:
    """Its site with date and source, what isn't known, and where else to ask.

    Raises:
        BackOfficeError: if the catalogue cannot say.
    """
    row = catalogue.organisation(id)
    programmes = catalogue.programmes({"organisation": id})
    hubs = tuple(hub for hub in catalogue.hubs({}) if id in hub.organisations)
    return Answer(
        "faq",
        head=(part("utter_about", name=row.name.field),),
        body=_site(row),
        foot=_source(row, programmes, hubs),
        choices=_elsewhere(id, programmes, hubs),
        ids=(id,),
    )


def _site(row: NamedRow) -> tuple[Part, ...]:
    if row.website is None:
        return (part("utter_contact_unknown"),)
    return (
        part("utter_link", link=link(row.website)),
        part("utter_hub_phone_unknown"),
    )


def _source(
    row: NamedRow, programmes: tuple[Programme, ...], hubs: tuple[Hub, ...]
) -> tuple[Part, ...]:
    """Those of the newest row of the catalogue that gives the same site."""
    if row.website is None:
        return ()
    dated = [
        (each.as_of or "", each.sources)
        for each in programmes
        if _host(each.url) == _host(row.website)
    ]
    dated += [
        (each.as_of or "", each.sources)
        for each in hubs
        if _host(each.website) == _host(row.website)
    ]
    if not dated:
        return source_parts(None, ())
    as_of, sources = max(dated, key=lambda each: each[0])
    return source_parts(as_of or None, sources)


def _host(url: str | None) -> str:
    return urlsplit(url or "").netloc.removeprefix("www.")


def _elsewhere(
    id: str, programmes: tuple[Programme, ...], hubs: tuple[Hub, ...]
) -> tuple[Choice, ...]:
    nearest = (about("find_nearest_hub", organisation=id),) if hubs else ()
    listed = (about("list_programmes", organisation=id),) if programmes else ()
    return (*nearest, *listed, about("ask_human_contact"))
