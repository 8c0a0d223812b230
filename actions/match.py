"""Which programmes fit a person."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.choice import Choice, about
from actions.answering.described import CERTAIN, with_described
from actions.answering.fact_words import said
from actions.answering.failed import failed
from actions.answering.fields import number
from actions.answering.match_parts import match_parts
from actions.answering.part import Part, part
from actions.answering.profile_question import noted, profile_question
from actions.answering.which import programme_choice
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.match import Match as Fit
from actions.clients.matches import Matches
from actions.dialogue.conversation import Conversation
from actions.dialogue.profile import FACTS, NUMBERS, Profile
from actions.dialogue.profile_reading import odd_fact, read
from actions.dialogue.question import Question
from actions.doubted_action import DoubtedAction
from actions.services import Services

ENOUGH = 4
TELLING = 2
PAGE = 5


class Match(DoubtedAction):
    """Asks one fact at a time while it changes the result, then gives the result.

    Who tells enough of themselves gets the result at once, with the next question; who
    surely describes a programme, that programme.
    Everything said is kept in the slot `profile`, the fact asked for in `pending`.
    """

    intent = "match_profile"

    def name(self) -> str:
        return "action_match"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        pending = conversation.pending if conversation.pending in FACTS else None
        before = Profile.parse(conversation.profile)
        profile = read(before, question, pending)
        unread = pending if _is_unread(question, before, profile) else None
        again = odd_fact(question, pending) or unread
        is_form = pending is not None and not conversation.shown
        try:
            answer = self._described(question, conversation, services) or _answer(
                again, is_form, profile, question, services.catalogue
            )
        except BackOfficeError as error:
            answer = replace(failed(error, question), slots={"pending": pending})
        return replace(answer, slots={**answer.slots, "profile": profile.slot})

    def _described(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer | None:
        """The programme that a first message surely describes."""
        if conversation.pending in FACTS or question.page:
            return None
        return self.as_described(question, conversation, services, CERTAIN)


def _is_unread(question: Question, before: Profile, profile: Profile) -> bool:
    """Whether an answer to the pending question says nothing that can be used."""
    replies = question.reply not in ("", "match_profile")
    return replies and profile == before and not question.names_something


def _answer(
    again: str | None,
    is_form: bool,
    profile: Profile,
    question: Question,
    catalogue: Catalogue,
) -> Answer:
    """`again` is a fact to be asked anew, as its answer made no sense; `is_form` when
    facts are being asked for one by one and no result was shown yet.
    """
    if again is None and is_form:
        return _next(is_form, profile, question, catalogue)
    if again is None:
        answer = _next(is_form, profile, question, catalogue)
        return with_described(answer, question, catalogue)
    key = f"utter_odd_{again}" if again in NUMBERS else "utter_match_not_understood"
    return replace(profile_question(again, catalogue), head=(part(key),))


def _next(
    is_form: bool, profile: Profile, question: Question, catalogue: Catalogue
) -> Answer:
    matches = _of_kinds(catalogue.matches(profile.slot), question, catalogue)
    known = len(profile.said) + len(profile.declined)
    if not matches.ask or known >= ENOUGH or question.page:
        return _result(
            profile, matches, question.page, question.programme_kinds, catalogue
        )
    asked = profile_question(matches.ask, catalogue)
    if is_form or len(profile.said) < TELLING:
        slots = {**asked.slots, "shown": []}
        return replace(asked, head=noted(profile, catalogue), slots=slots)
    return _narrowed(
        _result(profile, matches, 0, question.programme_kinds, catalogue), asked
    )


def _of_kinds(matches: Matches, question: Question, catalogue: Catalogue) -> Matches:
    """Who asks for shares or a grant sees those first that fit."""
    if not question.programme_kinds:
        return matches
    kinds = {"kind": ",".join(question.programme_kinds)}
    asked = {row.id for row in catalogue.programmes(kinds)}
    results = sorted(
        matches.results, key=lambda each: (not each.fits, each.id not in asked)
    )
    return replace(matches, results=tuple(results))


def _narrowed(result: Answer, asked: Answer) -> Answer:
    """The result so far, then what would make it more precise."""
    return replace(
        result,
        foot=(*result.foot, part("utter_match_narrow"), *asked.body),
        choices=asked.choices,
        question=asked.question,
        slots={**result.slots, **asked.slots},
    )


def _result(
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
