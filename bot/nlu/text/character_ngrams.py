"""Character n-grams inside one word."""

from functools import lru_cache

MASK = "__"


@lru_cache(maxsize=50_000)
def character_ngrams(word: str, shortest: int, longest: int) -> tuple[str, ...]:
    """The n-grams of `word` with its edges marked by spaces.

    A word not longer than n counts once, whole; a mask (`__programme__`) always does.
    """
    if word.startswith(MASK):
        return (word,)
    padded = f" {word} "
    grams: list[str] = []
    for size in range(shortest, longest + 1):
        if size >= len(padded):
            grams.append(padded)
            break
        grams += [padded[i : i + size] for i in range(len(padded) - size + 1)]
    return tuple(grams)
