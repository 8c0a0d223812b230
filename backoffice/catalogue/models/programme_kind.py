"""What sort of support a programme is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ProgrammeKind(models.TextChoices):
    PROGRAMME = "programme", _("support programme")
    TRAINING = "training", _("training")
    MENTORING = "mentoring", _("mentoring")
    EVENT = "event", _("event")
    ONLINE_SERVICE = "online-service", _("online service")
    HOSTING = "hosting", _("hosting")
    FINANCING = "financing", _("financing")
    GUARANTEE = "guarantee", _("guarantee")
    EQUITY = "equity", _("equity")
    GRANT = "grant", _("grant")
    TAX_INCENTIVE = "tax-incentive", _("tax incentive")
    LEGAL = "legal", _("legal")
