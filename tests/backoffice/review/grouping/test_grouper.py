"""Which questions fall together."""

from collections.abc import Callable

import pytest

from review.grouping.moves import merge, split
from review.models import Question, QuestionGroup

Ask = Callable[..., Question]
FORSA = [{"entity": "programme", "value": "forsa"}]
INTELAKA = [{"entity": "programme", "value": "intelaka"}]
REFUSED = [{"intent": "ask_other", "confidence": 0.5}]
DELAY = [{"intent": "ask_how_to_apply", "confidence": 0.8}]


def test_the_same_words_fall_together_and_say_why(asked: Ask) -> None:
    first = asked("Comment contester un refus de prêt ?")
    second = asked("comment contester le refus d'un prêt", conversation="widget-2")
    assert first.group == second.group
    assert "refus, pret" in second.grouped_because


def test_other_words_open_another_group(asked: Ask) -> None:
    first = asked("Comment contester un refus de prêt ?")
    second = asked("Quel statut pour vendre du miel ?")
    assert first.group != second.group
    assert second.grouped_because == ""


def test_alike_words_about_another_programme_stay_apart(asked: Ask) -> None:
    first = asked("Quel est le délai de réponse de Forsa ?", entities=FORSA)
    second = asked("Quel est le délai de réponse de Intelaka ?", entities=INTELAKA)
    assert first.group != second.group


@pytest.mark.parametrize(
    ("variety", "text"),
    [
        ("ar", "كيف أسجل علامتي التجارية وأحميها؟"),
        ("ary", "بغيت نحمي الماركة و اللوغو ديالي"),
        ("ary-Latn", "kifach nsejel lmarka dyali"),
        ("en", "How do I register my brand?"),
    ],
)
def test_the_same_question_falls_together_across_languages(
    asked: Ask, variety: str, text: str
) -> None:
    first = asked("Comment protéger le nom et le logo de ma marque ?")
    second = asked(text, language=variety.split("-")[0], variety=variety)
    assert second.group == first.group
    assert second.grouped_because


@pytest.mark.parametrize(
    ("variety", "text"),
    [
        ("fr", "Comment protéger le nom de domaine de mon site ?"),
        ("ar", "وجدت من يستعمل علامتي التجارية، كيف أقاضيه؟"),
        ("ary", "كيفاش نحمي السيت ديالي من القراصنة"),
        ("en", "How do I patent my invention?"),
    ],
)
def test_a_question_that_is_only_close_stays_apart(
    asked: Ask, variety: str, text: str
) -> None:
    first = asked("Comment protéger le nom et le logo de ma marque ?")
    second = asked(text, language=variety, variety=variety)
    assert second.group != first.group


def test_what_is_named_and_guessed_counts_where_the_words_are_unknown(
    asked: Ask,
) -> None:
    arabic = {"language": "ary", "variety": "ary", "entities": FORSA}
    first = asked("Délai de dépôt pour Forsa ?", entities=FORSA, guesses=DELAY)
    second = asked("شحال خاصني نتسنى ففرصة", guesses=DELAY, **arabic)
    third = asked("فرصة رفضوني علاش", guesses=REFUSED, **arabic)
    assert second.group == first.group
    assert "forsa" in second.grouped_because
    assert third.group != first.group


def test_a_dismissed_group_takes_nobody_in(asked: Ask) -> None:
    first = asked("Comment contester un refus de prêt ?")
    QuestionGroup.objects.update(state=QuestionGroup.State.DISMISSED)
    second = asked("Comment contester un refus de prêt ?", conversation="widget-2")
    assert second.group != first.group


def test_words_that_nobody_listed_fall_together_when_they_are_the_same(
    asked: Ask,
) -> None:
    first = asked("zorglub kramik tafrout ?")
    second = asked("Zorglub, kramik tafrout", conversation="widget-2")
    third = asked("zorglub bistik mouline ?", conversation="widget-3")
    assert second.group == first.group
    assert third.group != first.group


def test_a_question_posted_twice_is_grouped_once(asked: Ask) -> None:
    question = asked("Comment contester un refus de prêt ?")
    assert QuestionGroup.objects.count() == 1
    assert question.group.title == question.text


def test_staff_merge_and_split(asked: Ask) -> None:
    first = asked("Comment contester un refus de prêt ?")
    second = asked("La banque a dit non, que faire ?", conversation="widget-2")
    earliest = min(first.group.due_at, second.group.due_at)
    merge([first.group, second.group])
    second.refresh_from_db()
    assert second.group == first.group
    assert QuestionGroup.objects.get().due_at == earliest
    assert split(second) != first.group
    assert QuestionGroup.objects.count() == 2


def test_a_published_group_is_not_merged_away(asked: Ask) -> None:
    first = asked("Comment contester un refus de prêt ?")
    second = asked("Quel statut pour vendre du miel ?")
    second.group.state = QuestionGroup.State.PUBLISHED
    merge([first.group, second.group])
    second.refresh_from_db()
    assert second.group != first.group
