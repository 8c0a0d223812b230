import pytest

from actions.dialogue.question import Question
from actions.dialogue.routing import route


def routed(intent, **named):
    return route(Question(intent, **named)).intent


@pytest.mark.parametrize(
    ("intent", "named", "answered"),
    [
        ("list_programmes", {"programmes": ("forsa",)}, "ask_programme"),
        (
            "list_programmes",
            {"programmes": ("forsa", "intelaka")},
            "compare_programmes",
        ),
        ("match_profile", {"programmes": ("forsa",)}, "ask_eligibility"),
        ("ask_roadmap", {"programmes": ("generation-green-jeunes",)}, "ask_programme"),
        (
            "ask_technopark_offer",
            {"programmes": ("technopark-start",)},
            "ask_programme",
        ),
        ("ask_programme", {"hubs": ("technopark-rabat",)}, "ask_hub"),
        ("ask_amount", {"hubs": ("technopark-rabat",)}, "ask_hub"),
        ("find_nearest_hub", {"hubs": ("technopark-rabat",)}, "ask_hub"),
        ("ask_technopark", {"hubs": ("technopark-rabat",)}, "ask_hub"),
        ("ask_programme", {"places": ("fes",)}, "ask_region"),
        (
            "ask_programme",
            {"places": ("fes",), "sectors": ("tourism",)},
            "list_programmes",
        ),
        ("ask_hub", {"places": ("fes",)}, "ask_hub"),
        (
            "ask_region",
            {"places": ("agadir",), "organisations": ("orange-maroc",)},
            "ask_hub",
        ),
        ("ask_region", {"places": ("agadir",)}, "ask_region"),
        (
            "list_hubs",
            {"places": ("tanger",), "programme_kinds": ("hosting",)},
            "ask_hub",
        ),
        ("ask_hub", {"hubs": ("x",), "programme_kinds": ("hosting",)}, "ask_programme"),
        (
            "ask_contact",
            {"places": ("fes",), "hub_kinds": ("cri",)},
            "ask_hub",
        ),
        ("ask_contact", {"hub_kinds": ("cri",)}, "find_nearest_hub"),
        ("list_programmes", {"hub_kinds": ("incubator",)}, "list_hubs"),
        (
            "list_programmes",
            {"hub_kinds": ("incubator",), "regions": ("MA-03",)},
            "list_hubs",
        ),
        ("ask_programme", {"organisations": ("mitc",)}, "ask_technopark"),
        (
            "list_programmes",
            {"organisations": ("mitc",), "hub_kinds": ("technopark",)},
            "ask_technopark_offer",
        ),
        ("find_nearest_hub", {"programmes": ("forsa",)}, "ask_how_to_apply"),
        ("match_profile", {"programme_kinds": ("mentoring",)}, "list_programmes"),
        ("match_profile", {"legal_forms": ("cooperative",)}, "ask_company_creation"),
        ("list_programmes", {"organisations": ("mitc",)}, "ask_technopark_offer"),
        (
            "ask_programme",
            {"hub_kinds": ("cri",), "organisations": ("cri",)},
            "list_hubs",
        ),
        (
            "ask_programme",
            {"hub_kinds": ("cri",), "places": ("fes",)},
            "find_nearest_hub",
        ),
        ("ask_region", {"hub_kinds": ("cri",), "places": ("fes",)}, "find_nearest_hub"),
        (
            "ask_region",
            {"sectors": ("tourism",), "places": ("fes",)},
            "list_programmes",
        ),
    ],
)
def test_question_goes_to_the_intent_that_answers_it(intent, named, answered):
    assert routed(intent, **named) == answered


@pytest.mark.parametrize(
    ("intent", "named"),
    [
        ("ask_amount", {"programmes": ("forsa",)}),
        ("ask_company_creation", {"programmes": ("creation-sarl-sarlau",)}),
        ("ask_contact", {"hubs": ("cri-oriental",)}),
        ("ask_fee", {"hubs": ("technopark-rabat",)}),
        ("list_programmes", {"places": ("fes",)}),
        ("list_hubs", {"regions": ("MA-03",)}),
        ("find_nearest_hub", {"hubs": ("technopark-rabat",), "places": ("fes",)}),
        (
            "list_programmes",
            {"hub_kinds": ("incubator",), "programme_kinds": ("training",)},
        ),
        ("ask_programme", {"organisations": ("tamwilcom",)}),
        ("ask_region", {"places": ("fes",)}),
        ("find_nearest_hub", {"programmes": ("forsa",), "places": ("fes",)}),
        ("match_profile", {"programme_kinds": ("financing",)}),
        ("match_profile", {"legal_forms": ("company",)}),
        (
            "match_profile",
            {"legal_forms": ("cooperative",), "sectors": ("agriculture",)},
        ),
        ("ask_region", {"regions": ("MA-02",), "profiles": ("young",)}),
        ("match_profile", {"programme_kinds": ("mentoring",), "stages": ("idea",)}),
        ("ask_how_to_apply", {"organisations": ("mitc",)}),
        ("find_nearest_hub", {"organisations": ("mitc",)}),
        ("greet", {"programmes": ("forsa",)}),
        ("ask_amount", {}),
    ],
)
def test_question_that_fits_stays(intent, named):
    assert routed(intent, **named) == intent
