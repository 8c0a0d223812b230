"""What holds for every profile."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.matching.condition import Verdict
from catalogue.matching.match import match
from catalogue.matching.offer import Offer
from catalogue.matching.offers import current_offers
from catalogue.matching.profile import Profile
from catalogue.matching.ranking import rank, ranked
from catalogue.models import LegalForm, Need, Stage

SECTORS = ("ict-digital", "ai", "tourism", "handicraft", "agriculture", "innovation")
REGIONS = ("MA-01", "MA-03", "MA-06", "MA-08", "MA-09")

MAYBE = st.none() | st.booleans()
profiles = st.builds(
    Profile,
    age=st.none() | st.integers(10, 100),
    stage=st.none() | st.sampled_from(Stage.values),
    sectors=st.frozensets(st.sampled_from(SECTORS), max_size=3),
    region=st.none() | st.sampled_from(REGIONS),
    legal_form=st.none() | st.sampled_from(LegalForm.values),
    women=MAYBE,
    diaspora=MAYBE,
    student=MAYBE,
    rural=MAYBE,
    amount_mad=st.none() | st.integers(1, 20_000_000),
    need=st.none() | st.sampled_from(Need.values),
)
quick = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@quick
@given(profiles)
def test_a_missed_condition_never_outranks_a_met_one(profile: Profile) -> None:
    fits = [each.fits for each in ranked(current_offers(), profile)]
    assert fits == sorted(fits, reverse=True)


@quick
@given(profiles, st.data())
def test_the_same_programme_with_one_condition_missed_comes_later(
    profile: Profile, data: st.DataObject
) -> None:
    offer = data.draw(st.sampled_from(current_offers()))
    held = match(offer, profile)
    for at, condition in enumerate(held.conditions):
        if condition.verdict != Verdict.MET:
            continue
        missed = _with(held, at, Verdict.MISSED)
        assert rank(held) < rank(missed)


@quick
@given(profiles, st.randoms())
def test_the_order_of_the_catalogue_does_not_matter(profile: Profile, random) -> None:
    offers = list(current_offers())
    random.shuffle(offers)
    assert _ids(offers, profile) == _ids(current_offers(), profile)


@quick
@given(profiles, st.data())
def test_judging_one_fact_again_is_judging_all(
    profile: Profile, data: st.DataObject
) -> None:
    """Facts may come one by one, in any order."""
    facts = data.draw(st.permutations([f for f in vars(profile) if profile.has(f)]))
    known = Profile()
    matches = [match(offer, known) for offer in current_offers()]
    for fact in facts:
        known = Profile(**{**vars(known), fact: getattr(profile, fact)})
        matches = [each.judged_again(fact, known) for each in matches]
    order = [each.id for each in sorted(matches, key=rank)]
    assert order == _ids(current_offers(), profile)


def _ids(offers: Sequence[Offer], profile: Profile) -> list[str]:
    return [each.id for each in ranked(offers, profile)]


def _with(held, at: int, verdict: Verdict):
    changed = list(held.conditions)
    changed[at] = replace(changed[at], verdict=verdict)
    return replace(held, conditions=tuple(changed))
