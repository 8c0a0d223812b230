"""The papers of a file."""

from __future__ import annotations

from actions.answering.fields import lines
from actions.answering.part import Part, part
from actions.answering.programme_parts import ask_whom
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.programme_aspect import ProgrammeAspect


class AskDocuments(ProgrammeAspect):
    """Lists the papers, or says that they aren't known and whom to ask."""

    intent = "ask_documents"

    def body(self, programme: Programme) -> tuple[Part, ...]:
        if programme.documents:
            return (part("utter_documents", items=lines(programme.documents)),)
        return (part("utter_documents_unknown"), *ask_whom(programme))

    def checklist(self, programme: Programme) -> tuple[Text, ...]:
        return programme.documents
