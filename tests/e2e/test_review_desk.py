"""The desk's main paths, in French and in Arabic."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.support.back_office import BackOffice
from tests.support.review_desk import ReviewDesk

HONEY, TRADEMARK, HOSTILE = (
    "Quel statut pour vendre du miel de thym ?",
    "كيف أسجل علامة تجارية لمتجري؟",
    "<img src=x onerror=\"document.title='run'\">",
)
QUESTIONS = [
    (HONEY, "fr", "unanswered"),
    (TRADEMARK, "ar", "clarified"),
    (HOSTILE, "fr", "out_of_scope"),
]
ANSWERS = {
    "fr": "L'auto-entrepreneur convient. <script>document.title='run'</script>",
    "ar": "نظام المقاول الذاتي مناسب.",
}
DIRECTIONS = {"fr": "ltr", "ar": "rtl"}
WORDS = {
    "fr": ("Clavier", "en retard de", "Annuler l'acte"),
    "ar": ("لوحة المفاتيح", "متأخر", "تراجع"),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackOffice]:
    """A back office whose questions are this file's alone."""
    office = BackOffice(tmp_path_factory.mktemp("desk"))
    office.start()
    yield office
    office.stop()


@pytest.fixture
def at_the_desk(
    browser: Browser, office: BackOffice
) -> Iterator[Callable[[str], ReviewDesk]]:
    """Signed in, in this language, before a queue of three with the trademark overdue."""
    desks: list[ReviewDesk] = []

    def arrive(language: str) -> ReviewDesk:
        desk = ReviewDesk(browser, office, language)
        desks.append(desk)
        desk.fill(QUESTIONS, late=TRADEMARK)
        desk.log_in()
        desk.open_queue()
        return desk

    yield arrive
    for desk in desks:
        desk.close()


Arrive = Callable[[str], ReviewDesk]
both = pytest.mark.parametrize("language", ["fr", "ar"])


@both
def test_the_queue_is_in_the_language_of_staff_and_overdue_first(
    at_the_desk: Arrive, language: str
) -> None:
    desk = at_the_desk(language)
    keyboard, late, _undo = WORDS[language]
    expect(desk.page.locator("html")).to_have_attribute("dir", DIRECTIONS[language])
    desk.shows(TRADEMARK, HONEY, HOSTILE)
    expect(desk.row(TRADEMARK)).to_contain_text(late)
    expect(desk.row(HONEY)).not_to_contain_text(late)
    expect(desk.page.locator("[data-help]")).to_contain_text(keyboard)
    names, filters = (
        desk.page.locator("#result_list"),
        desk.page.locator("#changelist-filter"),
    )
    table, beside = names.bounding_box(), filters.bounding_box()
    assert table is not None
    assert beside is not None
    assert (table["x"] < beside["x"]) == (language == "fr")


@both
def test_answer_preview_publish_undo(at_the_desk: Arrive, language: str) -> None:
    desk = at_the_desk(language)
    page = desk.page
    desk.row(HONEY).locator("a").click()
    turns = page.locator(".turn")
    expect(turns).to_have_count(4)
    expect(turns.nth(2)).to_have_text(HONEY)
    for code, text in ANSWERS.items():
        page.locator(f"#id_answer-0-text_{code}").fill(text)
    page.locator("[name=_preview]").click()
    expect(page.locator(".preview blockquote")).to_have_text(HONEY)
    expect(page.locator(".preview .message")).to_have_text(ANSWERS["fr"])
    desk.open_queue()
    expect(desk.row(HONEY)).to_be_visible()
    page.go_back()
    page.locator(".submit-row .default").click()
    expect(page.locator(".messagelist .success")).to_be_visible()
    desk.open_queue()
    desk.shows(TRADEMARK, HOSTILE)
    undo = page.locator("#undo button")
    expect(undo).to_contain_text(WORDS[language][2])
    undo.click()
    desk.shows(TRADEMARK, HONEY, HOSTILE)
    expect(page.locator("#undo")).to_have_count(0)
    desk.row(HONEY).locator("a").click()
    expect(page.locator("#id_answer-0-text_fr")).to_have_value(ANSWERS["fr"])
    assert page.title() != "run"


@both
def test_dismiss_in_bulk_by_keyboard_and_undo(
    at_the_desk: Arrive, language: str
) -> None:
    desk = at_the_desk(language)
    page = desk.page
    desk.press("j", "j", "x", "j", "x")
    expect(page.locator("tr.selected")).to_have_count(2)
    page.locator("[name=action]").select_option("dismiss")
    page.locator(".actions button").click()
    expect(page.locator(".messagelist .error")).to_be_visible()
    desk.shows(TRADEMARK, HONEY, HOSTILE)
    desk.press("j", "j", "x", "j", "x")
    page.locator("[name=action]").select_option("dismiss")
    page.locator("[name=reason]").fill("hors sujet")
    page.locator(".actions button").click()
    desk.shows(TRADEMARK)
    desk.press("u")
    desk.shows(TRADEMARK, HONEY, HOSTILE)


def test_the_keyboard_moves_opens_searches_and_explains_itself(
    at_the_desk: Arrive,
) -> None:
    desk = at_the_desk("fr")
    page = desk.page
    desk.press("j", "j", "k")
    expect(page.locator("tr.current")).to_contain_text(TRADEMARK)
    desk.press("?")
    expect(page.locator("#keys")).to_be_visible()
    desk.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    desk.press("/")
    expect(page.locator("#searchbar")).to_be_focused()
    page.keyboard.type("jokari")
    desk.press("Enter")
    expect(page.locator(".empty")).to_be_visible()
    page.locator(".empty a").click()
    desk.shows(TRADEMARK, HONEY, HOSTILE)
    desk.press("j", "a")
    expect(page.locator("#id_answer-0-text_fr")).to_be_focused()
    page.keyboard.type("ju")
    expect(page.locator("#id_answer-0-text_fr")).to_have_value("ju")


def test_letters_work_on_an_arabic_keyboard(at_the_desk: Arrive) -> None:
    desk = at_the_desk("ar")
    desk.page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown',"
        "{key: 'ت', code: 'KeyJ', bubbles: true}))"
    )
    expect(desk.page.locator("tr.current")).to_contain_text(TRADEMARK)


def test_no_question_runs_as_html(at_the_desk: Arrive) -> None:
    desk = at_the_desk("fr")
    refused: list[str] = []
    desk.page.on("console", lambda message: refused.append(message.text))
    desk.row(HOSTILE).locator("a").click()
    expect(desk.page.locator(".turn.now")).to_have_text(HOSTILE)
    expect(desk.page.locator(".turn img, .group-title img")).to_have_count(0)
    assert desk.page.title() != "run"
    assert refused == []
