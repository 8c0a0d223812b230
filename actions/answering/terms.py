"""The terms of a programme: one asked for, then the others that are known."""

from __future__ import annotations

from actions.answering.part import Part, part
from actions.answering.programme_parts import (
    amount,
    ask_whom,
    benefits,
    fee,
    guarantee,
    rate,
)
from actions.clients.programme import Programme

TERMS = {"amount": amount, "rate": rate, "guarantee": guarantee, "fee": fee}


def terms(asked: str, programme: Programme) -> tuple[Part, ...]:
    """Says what is asked, or that it isn't known and whom to ask; then the rest.

    `asked` is amount, rate, guarantee or fee.
    """
    said = TERMS[asked](programme)
    others = tuple(
        line
        for name, term in TERMS.items()
        if name not in (asked, "fee")
        for line in term(programme)
    )
    unknown = () if said else (part(f"utter_{asked}_unknown"), *ask_whom(programme))
    return said + unknown + others + benefits(programme)
