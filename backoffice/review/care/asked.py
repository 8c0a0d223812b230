"""What is asked most without an answer: by programme, region and language, and the groups themselves."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalogue.models import Place, Programme, Region
from review.care.period import Period
from review.care.top import Line, Top, questions_page
from review.models import Question, QuestionGroup

MOST = 15
IN_VAIN = (Question.Reason.UNANSWERED, Question.Reason.CLARIFIED)
OPEN = Q(group=None) | Q(group__state__in=QuestionGroup.OPEN)


@dataclass(frozen=True)
class Asked:
    """One question, as far as it is counted."""

    conversation: str
    language: str
    programmes: frozenset[str]
    regions: frozenset[str]


def tops(period: Period) -> tuple[Top, ...]:
    """Four lists, each the most asked first."""
    asked = _asked(period)
    programmes = {row.pk: str(row) for row in Programme.objects.all()}
    regions = {row.pk: str(row) for row in Region.objects.all()}
    return (
        Top(_("Questions"), _groups(period)),
        Top(
            _("Programmes"),
            _lines(asked, lambda each: each.programmes, programmes, _programme_page),
        ),
        Top(_("Regions"), _lines(asked, lambda each: each.regions, regions)),
        Top(
            _("Languages"),
            _lines(
                asked,
                lambda each: {each.language},
                dict(Question.Language.choices),
                lambda code: questions_page(language__exact=code),
            ),
        ),
    )


def _in_vain(period: Period) -> QuerySet[Question]:
    return Question.objects.filter(OPEN, reason__in=IN_VAIN, asked_at__gte=period.start)


def _asked(period: Period) -> list[Asked]:
    region_of = dict(Place.objects.values_list("pk", "region_id"))
    rows = _in_vain(period).values_list(
        "conversation", "language", "entities", "context"
    )
    return [
        Asked(
            conversation,
            language,
            _values(entities, "programme") or _context(context, "programme"),
            _values(entities, "region")
            | {region_of.get(place, "") for place in _values(entities, "place")},
        )
        for conversation, language, entities, context in rows.iterator()
    ]


def _values(entities: list[dict[str, object]], kind: str) -> frozenset[str]:
    return frozenset(
        str(entity.get("value")) for entity in entities if entity.get("entity") == kind
    )


def _context(context: dict[str, object], name: str) -> frozenset[str]:
    """What the conversation was about, where the question itself names nothing."""
    value = context.get(name)
    return frozenset({value}) if isinstance(value, str) else frozenset()


def _lines(
    asked: Iterable[Asked],
    about: Callable[[Asked], Iterable[str]],
    titles: dict[str, object],
    page: Callable[[str], str] = lambda id: "",
) -> tuple[Line, ...]:
    """Ids that the catalogue no longer knows are left out."""
    conversations: dict[str, list[str]] = defaultdict(list)
    for each in asked:
        for id in titles.keys() & set(about(each)):
            conversations[id].append(each.conversation)
    lines = [
        Line(titles[id], len(asking), len(set(asking)), page(id))
        for id, asking in conversations.items()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.questions, str(line.title))))[
        :MOST
    ]


def _groups(period: Period) -> tuple[Line, ...]:
    rows = (
        _in_vain(period)
        .exclude(group=None)
        .values("group", "group__title")
        .annotate(questions=Count("pk"), people=Count("conversation", distinct=True))
        .order_by("-questions", "group")[:MOST]
    )
    return tuple(
        Line(
            row["group__title"],
            row["questions"],
            row["people"],
            reverse("admin:review_questiongroup_change", args=[row["group"]]),
        )
        for row in rows
    )


def _programme_page(id: str) -> str:
    return reverse("admin:catalogue_programme_change", args=[id])
