"""The profile that is posted to `match/`."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rest_framework import serializers

from catalogue.matching.profile import AGES, FACTS, MAX_AMOUNT_MAD, Profile
from catalogue.models import LegalForm, Need, Place, Region, Sector, Stage


def _code(choices: Any) -> serializers.ChoiceField:
    return serializers.ChoiceField(choices.choices, required=False, allow_null=True)


def _id(queryset: QuerySet) -> serializers.PrimaryKeyRelatedField:
    return serializers.PrimaryKeyRelatedField(
        queryset=queryset, required=False, allow_null=True
    )


def _yes_or_no() -> serializers.BooleanField:
    return serializers.BooleanField(required=False, allow_null=True)


class ProfileSerializer(serializers.Serializer):
    """All optional; null is what was not said. `declined` are facts that are not to be asked."""

    age = serializers.IntegerField(
        required=False, allow_null=True, min_value=AGES[0], max_value=AGES[1]
    )
    stage = _code(Stage)
    sectors = serializers.PrimaryKeyRelatedField(
        queryset=Sector.objects.all(), many=True, required=False
    )
    place = _id(Place.objects.select_related("region"))
    region = _id(Region.objects.all())
    legal_form = _code(LegalForm)
    women = _yes_or_no()
    diaspora = _yes_or_no()
    student = _yes_or_no()
    rural = _yes_or_no()
    amount_mad = serializers.IntegerField(
        required=False, allow_null=True, min_value=1, max_value=MAX_AMOUNT_MAD
    )
    need = _code(Need)
    declined = serializers.MultipleChoiceField(choices=FACTS, required=False)
    limit = serializers.IntegerField(default=20, min_value=1, max_value=200)

    def validate(self, given: dict[str, Any]) -> dict[str, Any]:
        unknown = set(self.initial_data) - set(self.fields)
        if unknown:
            message = _("There is no such parameter here.")
            raise serializers.ValidationError({name: [message] for name in unknown})
        place, region = given.get("place"), given.get("region")
        if place and region and place.region_id != region.pk:
            raise serializers.ValidationError(
                {"region": [_("The town lies in another region.")]}
            )
        return given

    @property
    def profile(self) -> Profile:
        """The profile of valid data."""
        given = dict(self.validated_data)
        place, region = given.pop("place", None), given.pop("region", None)
        sectors = frozenset(row.pk for row in given.pop("sectors", ()))
        return Profile(
            sectors=sectors,
            region=place.region_id if place else region and region.pk,
            **{name: value for name, value in given.items() if name in FACTS},
        )
