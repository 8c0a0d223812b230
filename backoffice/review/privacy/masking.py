"""Takes out of a text what would tell who wrote it."""

import re
from collections.abc import Callable

NAME, PHONE, MAIL, IDENTITY, ACCOUNT, CARD = (
    "[•••]",
    "[☎ •••]",
    "[@ •••]",
    "[CIN •••]",
    "[RIB •••]",
    "[CB •••]",
)
GAP = r"[ \u00a0.\-/]?"
BEFORE, AFTER = r"(?<![\w+])", r"(?!\w)"

MAILS = re.compile(r"[^\s<>()\[\],;:@]{1,64}@[^\s<>()\[\],;:@]{1,190}\.\w{2,24}")
IBANS = re.compile(rf"{BEFORE}MA{GAP}\d{{2}}(?:{GAP}\d){{24}}{AFTER}", re.IGNORECASE)
ACCOUNTS = re.compile(rf"{BEFORE}\d(?:{GAP}\d){{23}}{AFTER}")
CARDS = re.compile(rf"{BEFORE}\d(?:{GAP}\d){{15,18}}{AFTER}")
PHONES = re.compile(
    rf"{BEFORE}(?:(?:\+|00){GAP}212{GAP}(?:\(?[0٠]\)?{GAP})?[5-8٥-٨]|[0٠]{GAP}[5-8٥-٨])(?:{GAP}\d){{8}}{AFTER}"
    rf"|(?<!\w)\+{GAP}\d(?:{GAP}\d){{7,13}}{AFTER}"
)
IDENTITIES = re.compile(rf"{BEFORE}[A-Za-z]{{1,2}}{GAP}\d{{5,6}}{AFTER}")
NAMES = re.compile(
    r"\b((?:je m['’ ]?appell?e|mon nom est|mon nom c['’]est|my name is|"
    r"sm[iy]{1,3}ti|ismi|اسمي|إسمي|أسمي|سميتي|سميتى)(?: هو| hiya| huwa)? *:? *)"
    r"([^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r"( (?!(?:et|and|ou|w|de|je|j|i|from|mn|men|bghi\w*)\b)[^\W\d_]+(?=\s*(?:[.,،;:!?؟\n]|$)))?",
    re.IGNORECASE,
)


def mask(text: str) -> str:
    """Phones, e-mails, identity cards, cards, accounts and told names give way to signs that say which it was."""
    text = MAILS.sub(MAIL, text)
    text = ACCOUNTS.sub(ACCOUNT, IBANS.sub(ACCOUNT, text))
    text = PHONES.sub(PHONE, text)
    text = CARDS.sub(_if(_is_card, CARD), text)
    text = IDENTITIES.sub(IDENTITY, text)
    return NAMES.sub(lambda found: f"{found[1]}{NAME}", text)


def _if(holds: Callable[[str], bool], sign: str) -> Callable[[re.Match[str]], str]:
    return lambda found: sign if holds(found[0]) else found[0]


def _is_card(written: str) -> bool:
    """The check sum that tells card numbers from other long ones (Luhn)."""
    digits = [int(char) for char in reversed(written) if char.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
