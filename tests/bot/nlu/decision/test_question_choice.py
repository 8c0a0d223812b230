from bot.nlu.classification.ranked import Ranked
from bot.nlu.decision.question_choice import AskedPart, chosen_questions
from bot.nlu.questions.part import Part

SILENT = {"greet", "out_of_scope"}


def part(intent: str, confidence: float = 0.9) -> AskedPart:
    return AskedPart(Part(0, 5), Ranked(intent, confidence))


def intents(*parts: AskedPart) -> list[str]:
    return [chosen.best.label for chosen in chosen_questions(parts, 0.6, SILENT)]


def test_two_sure_questions_are_chosen_in_order() -> None:
    assert intents(part("ask_fee"), part("ask_contact")) == ["ask_fee", "ask_contact"]


def test_a_greeting_is_no_question() -> None:
    assert intents(part("greet"), part("ask_contact")) == []
    assert intents(part("greet"), part("ask_fee"), part("ask_contact")) == [
        "ask_fee",
        "ask_contact",
    ]


def test_one_doubtful_part_leaves_the_message_whole() -> None:
    assert intents(part("ask_fee"), part("ask_contact", 0.4)) == []


def test_the_same_question_twice_is_one() -> None:
    assert intents(part("ask_fee"), part("ask_fee")) == []
