"""The queue as staff narrow it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.timezone import now

from review.models import Question, QuestionGroup, StaffAnswer

Ask = Callable[..., Question]
ADDRESS = "/staff/review/questiongroup/"
MIEL, REFUS, ARABE = (
    "Quel statut pour vendre du miel ?",
    "Crédit refusé : que faire à Fès ?",
    "كيف أسجل علامة تجارية لمتجري؟",
)


@pytest.fixture
def queue(asked: Ask) -> dict[str, QuestionGroup]:
    arabic = {"language": "ar", "variety": "ar", "channel": "telegram"}
    return {
        MIEL: asked(MIEL).group,
        REFUS: asked(REFUS, conversation="widget-2", reason="clarified").group,
        ARABE: asked(ARABE, conversation="telegram-3", **arabic).group,
    }


def listed(client: Client, **parameters: str) -> list[str]:
    page = client.get(ADDRESS, parameters)
    return [group.title for group in page.context["cl"].result_list]


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, {MIEL, REFUS, ARABE}),
        ({"reason": "clarified"}, {REFUS}),
        ({"variety": "ar"}, {ARABE}),
        ({"channel": "telegram"}, {ARABE}),
        ({"channel": "rest"}, set()),
        ({"owner": "me"}, {MIEL}),
        ({"owner": "nobody"}, {REFUS, ARABE}),
        ({"owner": "x"}, {REFUS, ARABE}),
        ({"state__exact": "in_progress"}, {MIEL}),
        ({"state__exact": "published"}, set()),
        ({"q": "credit refuse fes"}, {REFUS}),
        ({"q": "CRÉDIT"}, {REFUS}),
        ({"q": "كيف أُسَجِّلُ"}, {ARABE}),
        ({"q": "علامه متجري"}, {ARABE}),
        ({"q": "miel banque"}, set()),
        ({"q": "؟؟"}, set()),
    ],
)
def test_filters_and_search(
    queue: dict[str, QuestionGroup],
    staff_client: Client,
    staff: User,
    parameters: dict[str, str],
    found: set[str],
) -> None:
    QuestionGroup.objects.filter(title=MIEL).update(owner=staff, state="in_progress")
    assert set(listed(staff_client, **parameters)) == found


def test_closed_groups_leave_the_queue_and_are_found_again(
    queue: dict[str, QuestionGroup], staff_client: Client
) -> None:
    QuestionGroup.objects.filter(title=MIEL).update(state="dismissed")
    assert MIEL not in listed(staff_client)
    assert listed(staff_client, state__exact="dismissed") == [MIEL]
    assert MIEL in listed(staff_client, state__exact="all")


def test_nothing_expires(queue: dict[str, QuestionGroup], staff_client: Client) -> None:
    long_ago = now() - timedelta(days=400)
    QuestionGroup.objects.filter(title=REFUS).update(
        opened_at=long_ago, due_at=long_ago
    )
    assert listed(staff_client)[0] == REFUS
    assert listed(staff_client, overdue="yes") == [REFUS]


def test_the_queue_asks_the_database_as_much_for_many_as_for_few(
    asked: Ask,
    queue: dict[str, QuestionGroup],
    staff_client: Client,
    django_assert_max_num_queries: Callable[..., object],
) -> None:
    with django_assert_max_num_queries(12):
        listed(staff_client)
    for title in ("Un brevet ?", "Recruter un stagiaire ?", "TVA export ?"):
        asked(title, conversation=title)
    with django_assert_max_num_queries(12):
        listed(staff_client)


def act(client: Client, name: str, *groups: QuestionGroup, **more: str) -> str:
    body = {"action": name, "_selected_action": [group.pk for group in groups], **more}
    return client.post(ADDRESS, body, follow=True).content.decode()


def test_bulk_acts_and_their_undo(
    queue: dict[str, QuestionGroup], staff_client: Client
) -> None:
    both = (queue[MIEL], queue[REFUS])
    act(staff_client, "dismiss", *both)
    assert len(listed(staff_client)) == 3
    page = act(staff_client, "dismiss", *both, reason="hors sujet")
    assert listed(staff_client) == [ARABE]
    address = page.split('id="undo" method="post" action="')[1].split('"')[0]
    assert staff_client.get(address).status_code == 403
    assert staff_client.post(address).status_code == 302
    assert len(listed(staff_client)) == 3
    staff_client.post(address)
    assert len(listed(staff_client)) == 3


def test_another_cannot_undo_it(
    queue: dict[str, QuestionGroup], staff_client: Client
) -> None:
    page = act(staff_client, "dismiss", queue[MIEL], reason="hors sujet")
    address = page.split('id="undo" method="post" action="')[1].split('"')[0]
    User.objects.create_superuser("omar", password="correct horse")
    other = Client()
    other.force_login(
        User.objects.get(username="omar"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    other.post(address)
    assert MIEL not in listed(staff_client)


def test_empty_queues_say_so(staff_client: Client, asked: Ask) -> None:
    assert 'class="empty"' in staff_client.get(ADDRESS).content.decode()
    asked(MIEL)
    assert 'class="empty"' not in staff_client.get(ADDRESS).content.decode()
    assert 'class="empty"' in staff_client.get(ADDRESS, {"q": "zzz"}).content.decode()


def test_the_page_of_a_group_shows_the_conversation(
    asked: Ask, staff_client: Client
) -> None:
    turns = [
        {"by": "person", "text": "<b>salam</b> 0612345678"},
        {"by": "assistant", "text": "Bonjour."},
    ]
    group = asked(MIEL, turns=turns, said="utter_unanswered").group
    page = staff_client.get(f"{ADDRESS}{group.pk}/change/").content.decode()
    assert "&lt;b&gt;salam&lt;/b&gt; [☎ •••]" in page
    assert "Bonjour." in page
    assert "<b>salam" not in page
    assert "0612345678" not in page
    assert "utter_unanswered" not in page


def test_a_preview_shows_each_language_what_it_gets(
    asked: Ask, staff_client: Client
) -> None:
    group = asked(MIEL).group
    Question.objects.create(
        text="واش نبيع العسل؟", language="ary", variety="ary", channel="telegram",
        conversation="7", asked_at=now(), reason="unanswered", group=group,
    )  # fmt: skip
    StaffAnswer.objects.create(group=group, text_fr="Auto-entrepreneur.")
    page = staff_client.get(f"{ADDRESS}{group.pk}/preview/")
    shown = {
        each.language: (each.text, each.people) for each in page.context["previews"]
    }
    assert shown == {"fr": ("Auto-entrepreneur.", 1), "ary": ("", 1)}
    assert QuestionGroup.objects.get().is_open
    assert staff_client.post(f"{ADDRESS}{group.pk}/preview/").status_code == 302
    assert QuestionGroup.objects.get().state == "published"
    assert staff_client.get(f"{ADDRESS}999/preview/").status_code == 404
