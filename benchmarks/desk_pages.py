"""Server time of the review desk's pages with 10,000 questions.

    backoffice/.venv/bin/python -m benchmarks.desk_pages [--questions 10000] [--requests 40]

Fills a database of its own and asks the application in this process, middleware and templates
included. Prints p50 and p95 in milliseconds, of CPU time and by the clock, which other processes
lengthen. Ends with 1 when a p95 of CPU time is above the limit.
"""

import argparse
import os
import random
import secrets
import sys
import tempfile
import time
import uuid
from datetime import timedelta
from http import HTTPStatus
from pathlib import Path
from statistics import median, quantiles

BACK_OFFICE = Path(__file__).resolve().parents[1] / "backoffice"
LIMIT_MILLISECONDS = 300
QUEUE = "/staff/review/questiongroup/"
WORDS = [
    "crédit",
    "refusé",
    "banque",
    "Forsa",
    "Intelaka",
    "miel",
    "coopérative",
    "brevet",
    "marque",
    "export",
    "stagiaire",
    "شركة",
    "قرض",
    "تمويل",
    "علامة",
    "تجارية",
    "تعاونية",
    "bghit",
    "ndir",
    "charika",
    "flouss",
    "da3m",
    "chno",
    "khasni",
]
VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en")
QUESTIONS_A_GROUP = 4
LARGEST_GROUP = 400


def main() -> int:
    """Returns the exit code."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        _set_up(folder)
        group = _fill(options.questions)
        client = _signed_in()
        slow = [
            name
            for name, address in _pages(group)
            if _measured(name, address, client, options.requests) > LIMIT_MILLISECONDS
        ]
    return 1 if slow else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--requests", type=int, default=40)
    return parser.parse_args()


def _set_up(folder: str) -> None:
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DJANGO_SECRET_KEY": secrets.token_hex(32),
        "BOT_SERVICE_TOKEN": secrets.token_hex(32),
        "VAR_DIR": folder,
        "STAFF_OTP": "nobody",
        "DJANGO_ALLOWED_HOSTS": "testserver",
    }
    os.environ.pop("DATABASE_URL", None)
    sys.path.insert(0, str(BACK_OFFICE))
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _fill(count: int) -> int:
    """Groups of all sizes and states; returns the largest."""
    from django.utils.timezone import now
    from review.models import Question, QuestionGroup

    chance, states = random.Random(1), QuestionGroup.State.values
    groups = QuestionGroup.objects.bulk_create(
        QuestionGroup(
            title=_text(chance),
            state=chance.choices(states, weights=(60, 10, 5, 20, 5))[0],
            due_at=now() + timedelta(hours=chance.randint(-300, 60)),
        )
        for _each in range(count // QUESTIONS_A_GROUP)
    )
    of = [groups[0]] * LARGEST_GROUP
    of += chance.choices(groups, k=count - len(of))
    Question.objects.bulk_create(
        (_question(group, number, chance) for number, group in enumerate(of)),
        batch_size=500,
    )
    return int(groups[0].pk)


def _question(group: object, number: int, chance: random.Random) -> object:
    from catalogue.normalise import normalise
    from django.utils.timezone import now
    from review.models import Question

    text, variety = _text(chance), chance.choice(VARIETIES)
    return Question(
        id=uuid.UUID(int=number + 1),
        text=text,
        normalised=normalise(text),
        language=variety.split("-")[0],
        variety=variety,
        channel=chance.choice(("widget", "telegram")),
        conversation=f"conversation-{number % 3000}",
        asked_at=now() - timedelta(minutes=number),
        reason=chance.choice(Question.Reason.values),
        said="utter_unanswered",
        turns=[{"by": "person", "text": _text(chance)}] * 4,
        guesses=[{"intent": "ask_other", "confidence": 0.4}],
        group=group,
    )


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=9)) + " ?"


def _signed_in() -> object:
    from django.contrib.auth.models import Group, User
    from django.test import Client

    amina = User.objects.create_user("amina", is_staff=True)
    amina.groups.add(Group.objects.get(name="adviser"))
    client = Client()
    client.force_login(amina, backend="django.contrib.auth.backends.ModelBackend")
    return client


def _pages(group: int) -> list[tuple[str, str]]:
    return [
        ("queue", QUEUE),
        ("queue, all states, page 20", f"{QUEUE}?state__exact=all&p=20"),
        ("overdue, in Darija", f"{QUEUE}?overdue=yes&variety=ary"),
        ("by reason and channel", f"{QUEUE}?reason=not_useful&channel=telegram"),
        ("search, three words", f"{QUEUE}?q=credit+refuse+banque"),
        ("search, Arabic, nothing found", f"{QUEUE}?q=لا+شيء+هنا"),
        ("group of 400", f"{QUEUE}{group}/change/"),
        ("questions", "/staff/review/question/"),
    ]


def _measured(name: str, address: str, client: object, count: int) -> float:
    """Prints the page's line and returns the p95 of its CPU time; the first two requests warm up."""
    cpu, clock = [], []
    for _each in range(count + 2):
        begun, started = time.process_time(), time.perf_counter()
        reply = client.get(address)
        cpu.append(1000 * (time.process_time() - begun))
        clock.append(1000 * (time.perf_counter() - started))
        if reply.status_code != HTTPStatus.OK:
            raise RuntimeError(f"{address} answers {reply.status_code}")
    p95 = quantiles(cpu[2:], n=20)[-1]
    print(
        f"{name:32} CPU p50 {median(cpu[2:]):5.0f} p95 {p95:5.0f} ms"
        f"   clock p50 {median(clock[2:]):5.0f} p95 {quantiles(clock[2:], n=20)[-1]:5.0f} ms"
    )
    return p95


if __name__ == "__main__":
    sys.exit(main())
