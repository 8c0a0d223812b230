"""What the staff published in answer to an earlier question."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.part import part
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.finding import Finding

MAX_LETTERS = 400


def findings(text: str, language: str, catalogue: Catalogue) -> tuple[Finding, ...]:
    """Returns what the knowledge search finds, best first; nothing when it fails."""
    try:
        return tuple(catalogue.search(text[:MAX_LETTERS], language))
    except BackOfficeError:
        return ()


def published(text: str, language: str, catalogue: Catalogue) -> Answer | None:
    """Returns the staff's own answer to such a question, if there is one."""
    found = findings(text, language, catalogue)
    row = next((row for row in found if row.kind == "answer"), None)
    return published_answer(row) if row else None


def published_answer(finding: Finding) -> Answer:
    """Returns what the staff wrote, with its date and source."""
    title = (part("utter_about", name=finding.title.field),) if finding.title else ()
    text = (part("utter_text", text=finding.text.field),) if finding.text else ()
    sources = (finding.source,) if finding.source else ()
    return Answer(
        "faq",
        head=title,
        body=text,
        foot=source_parts(finding.as_of, sources),
        choices=(about("ask_human_contact"), about("complain")),
        ids=(finding.id,),
    )
