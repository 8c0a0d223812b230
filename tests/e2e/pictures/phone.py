"""Draws a conversation as a phone shows it."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from tests.e2e.pictures.bubble import Bubble

STYLE = (Path(__file__).parent / "phone.css").read_text()
PAGE = """<!doctype html><meta charset="utf-8"><style>{style}</style>
<header dir="auto"><b>M</b><p>Mourchid<small>bot</small></p></header>
<main>{bubbles}</main>"""


def page(bubbles: Iterable[Bubble]) -> str:
    """The HTML of a screen that is as long as the conversation."""
    drawn = "".join(map(_drawn, bubbles))
    return PAGE.format(style=STYLE, bubbles=drawn)


def _drawn(bubble: Bubble) -> str:
    text = f'<p class="text" dir="auto">{bubble.html}</p>' if bubble.html else ""
    place = _map(*bubble.place) if bubble.place else ""
    buttons = "".join(map(_button, bubble.buttons))
    keyboard = f'<div class="keyboard">{_button(bubble.keyboard)}</div>'
    return (
        f'<section class="{bubble.by}"><div class="bubble">{text}{place}</div>'
        f"{buttons}{keyboard if bubble.keyboard else ''}</section>"
    )


def _map(title: str, address: str) -> str:
    words = (
        f'<p dir="auto"><strong>{escape(title)}</strong><br>{escape(address)}</p>'
        if title
        else ""
    )
    return f'<div class="map"><i></i></div>{words}'


def _button(title: str) -> str:
    return f'<button dir="auto">{escape(title)}</button>'
