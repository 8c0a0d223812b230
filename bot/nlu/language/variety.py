"""The varieties that people write."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Variety:
    """A language in one script: `name` as in the training data's metadata."""

    name: str
    code: str
    script: str


VARIETIES = {
    variety.name: variety
    for variety in (
        Variety("fr", "fr", "Latn"),
        Variety("en", "en", "Latn"),
        Variety("ar", "ar", "Arab"),
        Variety("ary", "ary", "Arab"),
        Variety("ary-Latn", "ary", "Latn"),
    )
}


def variety_of(code: str, script: str) -> Variety:
    """The variety of language `code`, written in `script` if it can be.

    Raises KeyError for a language that the assistant doesn't speak.
    """
    written = [v for v in VARIETIES.values() if v.code == code]
    if not written:
        raise KeyError(code)
    return next((v for v in written if v.script == script), written[0])
