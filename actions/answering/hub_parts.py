"""Lines about a hub."""

from __future__ import annotations

from actions.answering.card import map_of
from actions.answering.choice import Choice
from actions.answering.fields import link, phrase
from actions.answering.part import Part, part
from actions.clients.hub import Hub

SAID_BY_NAME = frozenset({"technopark", "cri"})


def hub_head(hub: Hub) -> tuple[Part, ...]:
    """Its name, and its kind unless the name says it."""
    if hub.kind in SAID_BY_NAME:
        return (part("utter_hub_name", name=hub.name.field),)
    return (
        part(
            "utter_hub", name=hub.name.field, kind=phrase(f"utter_hub_kind_{hub.kind}")
        ),
    )


def hub_status(hub: Hub) -> tuple[Part, ...]:
    """Nothing for a hub that is open."""
    if hub.status == "planned":
        return (part("utter_hub_planned"),)
    return (part("utter_hub_status_unknown"),) if hub.status == "unknown" else ()


def hub_contact(hub: Hub) -> tuple[Part, ...]:
    """Address, telephone, e-mail and site; what is unknown is said in one line."""
    address = (
        (part("utter_hub_address", address=hub.address.field),) if hub.address else ()
    )
    phone = (part("utter_hub_phone", phone=hub.phone),) if hub.phone else ()
    email = (part("utter_hub_email", email=hub.email),) if hub.email else ()
    site = (part("utter_link", link=link(hub.website)),) if hub.website else ()
    return address + phone + email + site + _unknown(hub) + _map(hub)


def hub_services(hub: Hub) -> tuple[Part, ...]:
    if hub.services is None:
        return ()
    return (part("utter_hub_services", text=hub.services.field),)


def hub_choice(hub: Hub) -> Choice:
    """A button with the hub's name."""
    return Choice("utter_name", "ask_hub", {"hub": hub.id}, {"name": hub.name.field})


def _map(hub: Hub) -> tuple[Part, ...]:
    """A map, with the word that it shows the town only where no address is known."""
    url = map_of(hub)
    if url is None:
        return ()
    key = "utter_hub_map_town" if hub.precision == "city" else "utter_hub_map"
    return (part(key, link=link(url)),)


def _unknown(hub: Hub) -> tuple[Part, ...]:
    if hub.status == "planned":
        return ()
    if not hub.address:
        return (part("utter_hub_address_unknown", city=hub.city.field),)
    return () if hub.phone or hub.email else (part("utter_hub_phone_unknown"),)
