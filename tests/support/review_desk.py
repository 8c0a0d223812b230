"""The review desk in a real browser."""

import re

from playwright.sync_api import Browser, Locator, Page, expect

from tests.support.back_office import BackOffice

PASSWORD = "correct horse battery"
FILL = """
from datetime import timedelta
from django.contrib.auth.models import Group, User
from django.utils.timezone import now
from review.arrival import receive
from review.models import Act, Question, QuestionGroup
for table in (Act, Question, QuestionGroup):
    table.objects.all().delete()
if not User.objects.exists():
    amina = User.objects.create_user("amina", password={password!r}, is_staff=True)
    amina.groups.add(Group.objects.get(name="adviser"))
for number, (text, variety, reason) in enumerate({questions!r}):
    receive(Question.objects.create(text=text, language=variety.split("-")[0], variety=variety,
        channel="widget", conversation=f"widget-{{number}}", asked_at=now(), reason=reason,
        said="utter_unanswered", turns=[{{"by": "person", "text": "Salam"}}, {{"by": "assistant", "text": "Bonjour !"}}],
        guesses=[{{"intent": "ask_other", "confidence": 0.41}}]))
QuestionGroup.objects.filter(title={late!r}).update(due_at=now() - timedelta(days=3))
"""


class ReviewDesk:
    """A member of staff at the queue, in the language of the browser."""

    def __init__(self, browser: Browser, office: BackOffice, language: str) -> None:
        self._office = office
        self.context = browser.new_context(
            locale=language, viewport={"width": 1280, "height": 860}
        )
        self.context.set_default_timeout(15_000)
        self.page: Page = self.context.new_page()

    def fill(self, questions: list[tuple[str, str, str]], late: str) -> None:
        """Empties the desk and has these (text, variety, reason) asked; one is overdue."""
        self._office.shell(
            FILL.format(questions=questions, late=late, password=PASSWORD)
        )

    def log_in(self) -> None:
        self.page.goto(f"{self._office.url}/staff/")
        self.page.locator("#id_username").fill("amina")
        self.page.locator("#id_password").fill(PASSWORD)
        self.page.locator("#id_password").press("Enter")
        self.page.locator("#logout-form").wait_for()

    def open_queue(self) -> None:
        self.page.goto(f"{self._office.url}/staff/review/questiongroup/")

    @property
    def rows(self) -> Locator:
        return self.page.locator("#result_list tbody tr")

    def shows(self, *titles: str) -> None:
        """The queue has these groups, in this order."""
        expect(self.page.locator("#result_list .field-asked")).to_have_text(
            [re.compile(re.escape(title)) for title in titles]
        )

    def row(self, title: str) -> Locator:
        return self.rows.filter(has_text=title)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def close(self) -> None:
        self.context.close()
