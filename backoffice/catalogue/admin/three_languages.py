"""Texts side by side in their three languages."""

from catalogue.languages import Language


def three(name: str) -> tuple[str, ...]:
    """One line of a form: the French, Arabic and English of a text."""
    return tuple(f"{name}_{language}" for language in Language)
