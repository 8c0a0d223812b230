"""The programmes that fit a person, as an answer."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.choice import Choice, about
from actions.answering.fact_words import said
from actions.answering.fields import number
from actions.answering.match_parts import match_parts
from actions.answering.part import Part, part
from actions.answering.profile_question import noted
from actions.answering.which import programme_choice
from actions.clients.catalogue import Catalogue
from actions.clients.match import Match as Fit
from actions.clients.matches import Matches
from actions.dialogue.profile import Profile
from actions.dialogue.question import Question

PAGE = 5


def of_kinds(matches: Matches, question: Question, catalogue: Catalogue) -> Matches:
    """Who asks for shares or a grant sees those first that fit."""
    if not question.programme_kinds:
        return matches
    kinds = {"kind": ",".join(question.programme_kinds)}
    asked = {row.id for row in catalogue.programmes(kinds)}
    results = sorted(
        matches.results, key=lambda each: (not each.fits, each.id not in asked)
    )
    return replace(matches, results=tuple(results))


def narrowed(result: Answer, asked: Answer) -> Answer:
    """The result so far, then what would make it more precise."""
    return replace(
        result,
        foot=(*result.foot, part("utter_match_narrow"), *asked.body),
        choices=asked.choices,
        question=asked.question,
        slots={**result.slots, **asked.slots},
    )


def match_result(
    profile: Profile,
    matches: Matches,
    page: int,
    kinds: tuple[str, ...],
    catalogue: Catalogue,
) -> Answer:
    start = page * PAGE
    shown = matches.results[start : start + PAGE]
    if not shown:
        return Answer("match", body=(part("utter_list_no_more"),))
    programmes = [catalogue.programme(each.id) for each in shown]
    return Answer(
        "match",
        head=_head(profile, matches, shown, catalogue),
        body=tuple(
            line
            for rank, each in enumerate(shown, start + 1)
            for line in match_parts(rank, each, catalogue)
        ),
        foot=(replace(part("utter_match_end"), opens=True),),
        choices=_choices(matches, start, shown, catalogue),
        ids=tuple(each.id for each in shown),
        cards=tuple(map(programme_card, programmes)),
        slots={
            "shown": [f"programme:{each.id}" for each in shown],
            "last_filters": {"page": page, "programme_kinds": list(kinds)},
        },
    )


def _head(
    profile: Profile, matches: Matches, shown: tuple[Fit, ...], catalogue: Catalogue
) -> tuple[Part, ...]:
    if not any(each.fits for each in shown):
        key = "utter_match_next" if matches.count else "utter_match_none"
        return (*noted(profile, catalogue), part(key))
    total = number(matches.count)
    if not profile.said:
        return (part("utter_match_all", total=total),)
    return (part("utter_match_for", total=total, facts=said(profile, catalogue)),)


def _choices(
    matches: Matches, start: int, shown: tuple[Fit, ...], catalogue: Catalogue
) -> tuple[Choice, ...]:
    named = tuple(
        programme_choice("ask_programme", catalogue.programme(each.id))
        for each in shown
    )
    more = (about("ask_more"),) if len(matches.results) > start + PAGE else ()
    return named + more
