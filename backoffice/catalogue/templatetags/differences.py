"""What an import would change, for its preview."""

from collections.abc import Sequence
from typing import NamedTuple

from django import template
from django.core.exceptions import FieldDoesNotExist
from django.db.models.options import Options
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from import_export.results import RowResult

register = template.Library()

MARKS = ("<ins", "<del")
# The page's policy allows no styles in tags; those of the marks are in catalogue.css.
STYLES = (' style="background:#e6ffe6;"', ' style="background:#ffe6e6;"')


class Difference(NamedTuple):
    """A column's name and its text, with what is new in `ins` and what goes in `del`."""

    column: str
    text: SafeString


@register.simple_tag
def differences(
    row: RowResult, headers: Sequence[str], opts: Options
) -> list[Difference]:
    """The columns in which a row of the file differs from the catalogue's."""
    return [
        Difference(_label(header, opts), _without_styles(text))
        for header, text in zip(headers, row.diff or (), strict=False)
        if any(mark in text for mark in MARKS)
    ]


def _label(header: str, opts: Options) -> str:
    try:
        return capfirst(opts.get_field(header).verbose_name)
    except FieldDoesNotExist:
        return header


def _without_styles(text: str) -> SafeString:
    """The text was escaped by the library that compared it."""
    for style in STYLES:
        text = text.replace(style, "")
    return mark_safe(text)
