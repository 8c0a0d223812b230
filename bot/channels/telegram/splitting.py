"""Cuts a text into messages that Telegram takes."""

# Telegram takes 4,096; `markup` may add two isolates for each address.
LIMIT = 4000
SEPARATORS = ("\n\n", "\n", ". ", " ")


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Returns pieces of at most `limit` UTF-16 units, which is how Telegram counts.

    A piece ends at a paragraph, else at a line, a sentence, a word, and only when
    there is none of these anywhere.
    """
    pieces = []
    rest = text.strip()
    while len(rest) > limit or _units(rest) > limit:
        end = _end(_beginning(rest, limit))
        pieces.append(rest[:end].strip())
        rest = rest[end:].strip()
    return [piece for piece in (*pieces, rest) if piece]


def _end(beginning: str) -> int:
    """Where to cut; a cut in the first half would make too many messages."""
    for separator in SEPARATORS:
        at = beginning.rfind(separator)
        if at > len(beginning) // 2:
            return at + len(separator)
    return len(beginning)


def _beginning(text: str, limit: int) -> str:
    encoded = text[:limit].encode("utf-16-le", "surrogatepass")[: 2 * limit]
    return encoded.decode("utf-16-le", "ignore")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
