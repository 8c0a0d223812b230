"""The plain list of questions for staff."""

from django.test import Client
from django.utils.timezone import now

from review.models import Question


def ask(text: str, reason: str = "unanswered", language: str = "fr") -> Question:
    return Question.objects.create(
        text=text,
        reason=reason,
        language=language,
        variety=language,
        channel="rest",
        conversation="1",
        asked_at=now(),
    )


def listed(client: Client, **parameters: str) -> set[str]:
    page = client.get("/staff/review/question/", parameters)
    return {question.text for question in page.context["cl"].queryset}


def test_questions_are_searched_and_filtered(staff_client: Client) -> None:
    ask("Aide aux apiculteurs ?")
    ask("La météo ?", reason="out_of_scope")
    assert listed(staff_client) == {"Aide aux apiculteurs ?", "La météo ?"}
    assert listed(staff_client, q="apiculteurs") == {"Aide aux apiculteurs ?"}
    assert listed(staff_client, reason__exact="out_of_scope") == {"La météo ?"}
    assert listed(staff_client, language__exact="ar") == set()


def test_a_question_can_be_looked_at_but_not_changed(staff_client: Client) -> None:
    question = ask("Aide aux apiculteurs ?")
    address = f"/staff/review/question/{question.pk}/change/"
    assert "Aide aux apiculteurs ?" in staff_client.get(address).content.decode()
    assert staff_client.post(address, {"text": "autre"}).status_code == 403
    assert staff_client.get("/staff/review/question/add/").status_code == 403
    question.refresh_from_db()
    assert question.text == "Aide aux apiculteurs ?"
