"""The four needs of an entrepreneur."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.programme_kind import ProgrammeKind


class Need(models.TextChoices):
    FINANCE = "finance", _("finance")
    MARKET = "market", _("market")
    NETWORK = "network", _("network")
    SKILLS = "skills", _("skills")


NEEDS_OF_KIND: dict[str, tuple[str, ...]] = {
    ProgrammeKind.FINANCING: (Need.FINANCE,),
    ProgrammeKind.GUARANTEE: (Need.FINANCE,),
    ProgrammeKind.EQUITY: (Need.FINANCE,),
    ProgrammeKind.GRANT: (Need.FINANCE,),
    ProgrammeKind.TAX_INCENTIVE: (Need.FINANCE,),
    ProgrammeKind.TRAINING: (Need.SKILLS,),
    ProgrammeKind.MENTORING: (Need.NETWORK, Need.SKILLS),
    ProgrammeKind.EVENT: (Need.NETWORK, Need.MARKET),
    ProgrammeKind.HOSTING: (Need.NETWORK,),
    ProgrammeKind.PROGRAMME: (Need.SKILLS,),
}
