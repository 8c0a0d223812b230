"""What an import would change, for its preview."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from django import template
from django.core.exceptions import FieldDoesNotExist
from django.db.models.options import Options
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from import_export.results import RowResult

register = template.Library()

NEW = re.compile(r"<ins[^>]*>(.*?)</ins>", re.DOTALL)
OLD = re.compile(r"<del[^>]*>(.*?)</del>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
SHORT = 40


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
        Difference(_label(header, opts), _marked(text))
        for header, text in zip(headers, row.diff or (), strict=False)
        if NEW.search(text) or OLD.search(text)
    ]


def _label(header: str, opts: Options) -> str:
    try:
        return capfirst(opts.get_field(header).verbose_name)
    except FieldDoesNotExist:
        return header


def _marked(text: str) -> SafeString:
    """A short value as a whole, of a long one the words; escaped by the library before.

    The page's policy allows no styles in tags: those of the marks are in catalogue.css.
    """
    old, new = TAG.sub("", NEW.sub("", text)), TAG.sub("", OLD.sub("", text))
    if max(len(old), len(new)) <= SHORT:
        return mark_safe(f"<del>{old}</del> <ins>{new}</ins>")
    return mark_safe(OLD.sub(r"<del>\1</del>", NEW.sub(r"<ins>\1</ins>", text)))
