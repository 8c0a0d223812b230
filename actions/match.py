"""Which programmes fit a person."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.described import CERTAIN, with_described
from actions.answering.failed import failed
from actions.answering.match_result import match_result, narrowed, of_kinds
from actions.answering.part import part
from actions.answering.profile_question import noted, profile_question
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.dialogue.conversation import Conversation
from actions.dialogue.profile import FACTS, NUMBERS, Profile
from actions.dialogue.profile_reading import odd_fact, read
from actions.dialogue.question import Question
from actions.doubted_action import DoubtedAction
from actions.services import Services

ENOUGH = 4
TELLING = 2


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
    matches = of_kinds(catalogue.matches(profile.slot), question, catalogue)
    known = len(profile.said) + len(profile.declined)
    if not matches.ask or known >= ENOUGH or question.page:
        return match_result(
            profile, matches, question.page, question.programme_kinds, catalogue
        )
    asked = profile_question(matches.ask, catalogue)
    if is_form or len(profile.said) < TELLING:
        slots = {**asked.slots, "shown": []}
        return replace(asked, head=noted(profile, catalogue), slots=slots)
    return narrowed(
        match_result(profile, matches, 0, question.programme_kinds, catalogue), asked
    )
