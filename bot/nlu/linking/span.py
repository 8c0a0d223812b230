"""A found entity."""

from dataclasses import dataclass

from rasa.shared.nlu.constants import (
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TEXT,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    EXTRACTOR,
)


@dataclass(frozen=True)
class Span:
    """An entity of the message: `text[start:end]`, its value and the score of the link (0 to 1).

    `by_context`: the words are ordinary ones, read as a name because of those around them.
    """

    entity: str
    value: str | int | float
    start: int
    end: int
    score: float = 1.0
    alternatives: tuple[str, ...] = ()
    by_context: bool = False

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def as_rasa_entity(self, text: str, extractor: str) -> dict[str, object]:
        """The entity in the form of Rasa's parse data."""
        entity: dict[str, object] = {
            ENTITY_ATTRIBUTE_TYPE: self.entity,
            ENTITY_ATTRIBUTE_VALUE: self.value,
            ENTITY_ATTRIBUTE_START: self.start,
            ENTITY_ATTRIBUTE_END: self.end,
            ENTITY_ATTRIBUTE_TEXT: text[self.start : self.end],
            "confidence_entity": round(self.score, 3),
            EXTRACTOR: extractor,
        }
        if self.alternatives:
            entity["alternatives"] = list(self.alternatives)
        return entity
