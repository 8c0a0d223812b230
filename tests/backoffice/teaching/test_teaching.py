"""One act makes a question an example."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from review.models import Question, QuestionGroup
from teaching.models import ProposedIntent, TaughtExample

Asked = Callable[..., Question]
ADD = "/staff/teaching/taughtexample/add/"


def teach(client: Client, question: Question, **changes: str) -> Any:
    given = {"question": str(question.pk), "text": question.text, "variety": "fr"}
    return client.post(ADD, {**given, "intent": "", **changes})


def test_question_becomes_an_example(
    staff_client: Client, staff: User, question: Asked
) -> None:
    asked = question("Le taux ?")
    assert teach(staff_client, asked, intent="ask_rate").status_code == 302
    example = TaughtExample.objects.get()
    assert (example.text, example.intent) == ("Le taux ?", "ask_rate")
    assert (example.question, example.taught_by) == (asked, staff)


def test_page_begins_with_what_the_assistant_thought(
    staff_client: Client, question: Asked
) -> None:
    guesses = [{"intent": "ask_tax", "confidence": 0.4}, {"intent": "no_such"}]
    page = staff_client.get(
        ADD, {"question": question("Le taux ?", guesses=guesses).pk}
    )
    choices = page.context["adminform"].form.fields["intent"].choices
    assert [name for name, _label in choices][:2] == ["ask_tax", "ask_programme"]


@pytest.mark.parametrize(
    ("language", "name"),
    [("fr", "Montant"), ("ar", "المبلغ"), ("en", "Amount")],
)
def test_intents_are_named_in_the_language_of_the_page(
    language: str, name: str, staff_client: Client, question: Asked
) -> None:
    address = {"question": question("Combien ?").pk}
    page = staff_client.get(ADD, address, headers={"accept-language": language})
    assert f"{name} · \u2068ask_amount" in page.content.decode()


def test_personal_data_is_masked_before_and_after_editing(
    staff_client: Client, question: Asked
) -> None:
    asked = question("Appelez-moi au 0612345678, c'est combien ?")
    page = staff_client.get(ADD, {"question": asked.pk})
    assert "0612345678" not in page.content.decode()
    teach(staff_client, asked, intent="ask_amount")
    assert "0612345678" not in TaughtExample.objects.get().text


def test_question_taught_before_is_changed_not_taught_twice(
    staff_client: Client, question: Asked
) -> None:
    asked = question("Le taux ?")
    teach(staff_client, asked, intent="ask_rate")
    teach(staff_client, asked, intent="ask_amount")
    example = TaughtExample.objects.get()
    page = staff_client.get(ADD, {"question": asked.pk})
    assert page.url.endswith(f"/{example.pk}/change/")
    assert example.intent == "ask_rate"


def test_new_intent_is_proposed(
    staff_client: Client, staff: User, question: Asked
) -> None:
    new = {"new_name": "ask_insurance", "new_description": "Assurer son local"}
    assert teach(staff_client, question("Une assurance ?"), **new).status_code == 302
    proposal = ProposedIntent.objects.get()
    assert (proposal.name, proposal.proposed_by) == ("ask_insurance", staff)
    assert TaughtExample.objects.get().intent == "ask_insurance"
    again = teach(staff_client, question("Assurer ?"), intent="ask_insurance")
    assert again.status_code == 302


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"intent": "no_such_intent"},
        {"intent": "ask_rate", "new_name": "ask_insurance", "new_description": "a"},
        {"new_name": "insurance", "new_description": "one word"},
        {"new_name": "Ask_Insurance", "new_description": "capitals"},
        {"new_name": "ask_insurance", "new_description": ""},
        {"new_name": "ask_rate", "new_description": "there already"},
        {"intent": "ask_rate", "text": "/ask_rate"},
        {"intent": "ask_rate", "text": " "},
        {"intent": "ask_rate", "variety": "de"},
    ],
)
def test_wrong_lesson_is_refused(
    given: dict[str, str], staff_client: Client, question: Asked
) -> None:
    page = teach(staff_client, question("Le taux ?"), **given)
    assert page.status_code == 200
    assert page.context["errors"]
    assert not TaughtExample.objects.exists()
    assert not ProposedIntent.objects.exists()


def test_taught_examples_are_listed_searched_and_undone(
    staff_client: Client, question: Asked
) -> None:
    teach(staff_client, question("Le taux ?"), intent="ask_rate")
    teach(staff_client, question("Le plafond ?"), intent="ask_amount")
    listed = staff_client.get("/staff/teaching/taughtexample/", {"q": "plafond"})
    assert [row.text for row in listed.context["cl"].result_list] == ["Le plafond ?"]
    example = TaughtExample.objects.get(text="Le plafond ?")
    undo = f"/staff/teaching/taughtexample/{example.pk}/delete/"
    staff_client.post(undo, {"post": "yes"})
    assert [each.text for each in TaughtExample.objects.all()] == ["Le taux ?"]
    assert example.history.model.objects.filter(history_type="-").count() == 1


def test_lesson_needs_the_right_to_teach(client: Client, question: Asked) -> None:
    reader = User.objects.create_user("said", password="long enough", is_staff=True)
    client.force_login(reader, "django.contrib.auth.backends.ModelBackend")
    assert teach(client, question("Le taux ?"), intent="ask_rate").status_code == 403
    assert not TaughtExample.objects.exists()


def test_adviser_teaches_from_the_question_and_takes_it_back(
    client: Client, question: Asked
) -> None:
    adviser = User.objects.create_user("said", password="long enough", is_staff=True)
    adviser.groups.add(Group.objects.get(name="adviser"))
    client.force_login(adviser, "django.contrib.auth.backends.ModelBackend")
    asked = question("Le taux ?")
    page = client.get(f"/staff/review/question/{asked.pk}/change/").content.decode()
    assert f'{ADD}?question={asked.pk}"' in page
    teach(client, asked, intent="ask_rate")
    example = TaughtExample.objects.get()
    client.post(f"/staff/teaching/taughtexample/{example.pk}/delete/", {"post": "yes"})
    assert not TaughtExample.objects.exists()


def test_group_offers_to_teach_from_each_of_its_questions(
    staff_client: Client, question: Asked
) -> None:
    group = QuestionGroup.objects.create(title="Le taux ?")
    asked = question("Le taux ?", group=group)
    address = f"/staff/review/questiongroup/{group.pk}/change/"
    page = staff_client.get(address).content.decode()
    assert f'{ADD}?question={asked.pk}"' in page


def test_reader_is_not_offered_to_teach(client: Client, question: Asked) -> None:
    reader = User.objects.create_user("said", password="long enough", is_staff=True)
    reader.groups.add(Group.objects.get(name="reader"))
    client.force_login(reader, "django.contrib.auth.backends.ModelBackend")
    address = f"/staff/review/question/{question('Le taux ?').pk}/change/"
    page = client.get(address)
    assert page.status_code == 200
    assert ADD not in page.content.decode()


def test_address_without_a_question_leads_to_the_questions(
    staff_client: Client,
) -> None:
    for wrong in ({}, {"question": "x"}):
        assert staff_client.get(ADD, wrong).url == "/staff/review/question/"


def test_proposed_intent_stays_while_examples_carry_it(
    staff_client: Client, question: Asked
) -> None:
    new = {"new_name": "ask_insurance", "new_description": "Assurer son local"}
    teach(staff_client, question("Une assurance ?"), **new)
    proposal = ProposedIntent.objects.get()
    address = f"/staff/teaching/proposedintent/{proposal.pk}/delete/"
    assert staff_client.post(address, {"post": "yes"}).status_code == 403
    TaughtExample.objects.all().delete()
    staff_client.post(address, {"post": "yes"})
    assert not ProposedIntent.objects.exists()
