"""The text of the files: sorted, so that the same lessons give the same bytes."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby

from tools.reviewing.reviewed_example import Proposal, ReviewedExample

WRITTEN = "# Written by `make export-reviewed` from what staff taught; do not edit.\n"


def training_text(variety: str, examples: Iterable[ReviewedExample]) -> str:
    """A file of data/nlu; empty without examples."""
    ordered = sorted(examples, key=lambda each: (each.intent, each.key, each.text))
    blocks = [
        _block(variety, intent, [each.text for each in group])
        for intent, group in groupby(ordered, key=lambda each: each.intent)
    ]
    if not blocks:
        return ""
    return f'{WRITTEN}version: "3.1"\nnlu:\n' + "".join(blocks)


def held_out_text(examples: Iterable[ReviewedExample]) -> str:
    """A file of tests/evaluation/reviewed; empty without examples."""
    ordered = sorted(examples, key=lambda each: (each.intent, each.key, each.text))
    rows = [
        f"- {_json({'text': each.text, 'intent': [each.intent]})}\n" for each in ordered
    ]
    return WRITTEN + "".join(rows) if rows else ""


def proposals_text(proposals: Sequence[Proposal]) -> str:
    """The intents to decide on; empty without any."""
    rows = [
        f"- name: {proposal.name}\n"
        f"  description: {_json(proposal.description)}\n"
        f"  examples:{_examples(proposal)}\n"
        for proposal in sorted(proposals, key=lambda each: each.name)
    ]
    return WRITTEN + "".join(rows) if rows else ""


def _block(variety: str, intent: str, texts: Sequence[str]) -> str:
    lines = "".join(f"    - {text}\n" for text in texts)
    return (
        f"- intent: {intent}\n  metadata:\n    variety: {variety}\n  examples: |\n"
        f"{lines}"
    )


def _examples(proposal: Proposal) -> str:
    rows = [
        f"\n  - {_json({'variety': variety, 'text': text})}"
        for variety, text in proposal.examples
    ]
    return "".join(rows) or " []"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
