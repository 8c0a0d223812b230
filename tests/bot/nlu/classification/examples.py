"""A small assistant of three intents, enough to train on in a moment."""

from bot.nlu.classification.seen_text import SeenText
from bot.nlu.text.masking import Span

FRAMES = {
    "ask_amount": ["combien donne {}", "quel montant avec {}", "{} c'est combien"],
    "ask_documents": ["quels papiers pour {}", "dossier de {}", "{} quels documents"],
    "greet": ["bonjour", "salut à vous", "bonsoir"],
}
NAMES = ("forsa", "intelaka", "tahfiz")


def seen(frame: str, name: str) -> SeenText:
    """The frame with the name in its place, linked as a programme."""
    text = frame.format(name)
    start = text.find(name)
    spans = [Span(start, start + len(name), "programme")] if "{}" in frame else []
    return SeenText.of(text, spans)


def training_set() -> tuple[list[SeenText], list[str]]:
    """Each frame with each name, and their intents."""
    rows = [
        (seen(frame, name), intent)
        for intent, frames in FRAMES.items()
        for frame in frames
        for name in NAMES
    ]
    return [text for text, _ in rows], [intent for _, intent in rows]
