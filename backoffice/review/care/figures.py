"""How well the assistant and the staff do, week by week."""

from collections import Counter, defaultdict
from datetime import date
from statistics import median

from django.db.models import Count, F, Min, Sum
from django.db.models.functions import TruncWeek
from django.utils import timezone

from review.care.period import Period, monday_of
from review.care.week import Week
from review.models import AnswerCount, Delivery, Feedback, QuestionGroup

Kind = AnswerCount.Kind
FIELD_OF_KIND = {
    **dict.fromkeys(AnswerCount.ANSWERED, "answered"),
    Kind.QUESTION: "asked_back",
    Kind.CLARIFICATION: "clarified",
    Kind.UNANSWERED: "unanswered",
    Kind.OUT_OF_SCOPE: "out_of_scope",
}
SECONDS_AN_HOUR = 3600


def weeks(period: Period) -> list[Week]:
    """Every week of the period, oldest first, those without anything too."""
    counts, opinions, hours = _counts(period), _opinions(period), _hours(period)
    return [
        Week(
            monday,
            **counts[monday],
            **opinions[monday],
            **_staff(hours[monday]),
        )
        for monday in period.weeks
    ]


def total(period: Period) -> Week:
    """The whole period as if it were one week."""
    counts = sum(_counts(period).values(), Counter())
    opinions = sum(_opinions(period).values(), Counter())
    hours = [each for week in _hours(period).values() for each in week]
    return Week(period.first_day, **counts, **opinions, **_staff(hours))


def _staff(hours: list[float]) -> dict[str, float | None]:
    middle = round(median(hours), 1) if hours else None
    return {"staff_answers": len(hours), "staff_hours": middle}


def _counts(period: Period) -> dict[date, Counter[str]]:
    rows = (
        AnswerCount.objects.filter(day__gte=period.first_day, kind__in=FIELD_OF_KIND)
        .annotate(week=TruncWeek("day"))
        .values_list("week", "kind")
        .annotate(sum=Sum("number"))
        .order_by()
    )
    weeks: dict[date, Counter[str]] = defaultdict(Counter)
    for week, kind, number in rows:
        weeks[week][FIELD_OF_KIND[kind]] += number
    return weeks


def _opinions(period: Period) -> dict[date, Counter[str]]:
    rows = (
        Feedback.objects.filter(received_at__gte=period.start)
        .annotate(week=TruncWeek("received_at"))
        .values_list("week", "useful")
        .annotate(number=Count("pk"))
        .order_by()
    )
    weeks: dict[date, Counter[str]] = defaultdict(Counter)
    for week, useful, number in rows:
        weeks[week.date()]["useful" if useful else "not_useful"] += number
    return weeks


def _hours(period: Period) -> dict[date, list[float]]:
    """By the week in which a group's first answer arrived: hours since its first question.

    Who asks later what is answered already waits for nobody, so that only the first arrival
    of a group says how long staff took.
    """
    arrivals = (
        QuestionGroup.objects.filter(answer__deliveries__state=Delivery.State.SENT)
        .annotate(arrived=Min("answer__deliveries__sent_at"))
        .filter(arrived__gte=period.start)
        .annotate(asked=Min("answer__deliveries__question__asked_at"))
        .annotate(took=F("arrived") - F("asked"))
        .values_list("arrived", "took")
    )
    weeks: dict[date, list[float]] = defaultdict(list)
    for arrived, took in arrivals:
        day = timezone.localtime(arrived).date()
        weeks[monday_of(day)].append(took.total_seconds() / SECONDS_AN_HOUR)
    return weeks
