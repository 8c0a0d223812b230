"""The forms under which a word may be listed."""

import re
from functools import lru_cache

ARABIC_LETTER = re.compile("[\u0621-\u064a]")
BEFORE = re.compile("^(?:[وف]?(?:ال|بال|لل|فال|كال)|[وفبلك])(?=...)")
AFTER = re.compile("(?<=...)(?:ات|ين|ون|نا|ها|هم|كم|تي|ته|تك|ي|ه|ك|ا)$")
GLUED = re.compile("^[ldfb](?=[^aeiou].|[aeiou]..)")
PLURAL = re.compile("(?<=...)(?:(?<=ss|sh|ch)es|(?<![sui])s|(?<=[aei]u)x|(?<=[oi])s)$")


@lru_cache(maxsize=50_000)
def forms(word: str, is_darija: bool) -> tuple[str, ...]:
    """A normalised word, then the word without article, preposition, ending or plural."""
    if ARABIC_LETTER.search(word):
        bare = BEFORE.sub("", word)
        found = (word, bare, AFTER.sub("", word), AFTER.sub("", bare))
    else:
        bare = GLUED.sub("", word) if is_darija else word
        found = (word, PLURAL.sub("", word), bare, PLURAL.sub("", bare))
    return tuple(dict.fromkeys(found))
