import pytest

from bot.nlu.linking.context_rule import ContextRule
from bot.nlu.linking.contexts import Contexts
from bot.nlu.linking.lexicon_files import LexiconError, LexiconFiles
from bot.nlu.linking.tokeniser import Tokeniser


def allows(rule: ContextRule, message: str, word: str) -> bool:
    tokens = Tokeniser()(message)
    (place,) = (i for i, token in enumerate(tokens) if word in token.text)
    return rule.allows(tokens, place, place)


def test_word_before_counts_within_reach():
    rule = ContextRule(before=frozenset({"programme"}))
    assert allows(rule, "le programme START", "START")
    assert allows(rule, "le programme du START", "START")
    assert not allows(rule, "le programme qui est START", "START")


def test_word_after_counts_when_no_clause_ends():
    rule = ContextRule(after=frozenset({"programme"}))
    assert allows(rule, "the start programme", "start")
    assert not allows(rule, "let's start, programme it", "start")


def test_question_counts_when_nothing_follows():
    rule = ContextRule(asked=frozenset({("what", "is")}))
    assert allows(rule, "what is tahfiz?", "tahfiz")
    assert not allows(rule, "what is tahfiz good for", "tahfiz")


def test_joined_preposition_counts():
    rule = ContextRule(attached=frozenset({"ف"}))
    assert allows(rule, "ساكن فالجديدة", "الجديدة")
    assert not allows(rule, "المقاولات الجديدة", "الجديدة")


def test_capitals_count_in_a_message_that_has_others():
    rule = ContextRule(capitals=True)
    assert allows(rule, "I like START", "START")
    assert allows(rule, "ana mn Safi", "Safi")
    assert not allows(rule, "I LIKE START", "START")
    assert not allows(rule, "Start here", "Start")


def test_whole_message_counts_where_the_rule_says_so():
    assert allows(ContextRule(alone=True), "Dakhla", "Dakhla")
    assert not allows(ContextRule(), "Dakhla", "Dakhla")


@pytest.mark.parametrize(
    "broken",
    [
        {"types": {"place": {"behind": ["x"]}}},
        {"types": {"place": ["x"]}},
        {"blocked": [{"before": ["x"]}]},
    ],
)
def test_unknown_sign_is_refused(broken: dict[str, object], lexicons: LexiconFiles):
    contexts = {**lexicons.lists["contexts"], **broken}
    with pytest.raises(LexiconError, match="contexts.yml"):
        Contexts.read(LexiconFiles({"contexts": contexts}))
