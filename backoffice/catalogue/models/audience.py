"""Whom a programme is for."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    IDEA = "idea", _("idea")
    CREATION = "creation", _("creation")
    EARLY = "early", _("first years")
    GROWTH = "growth", _("growth")


class LegalForm(models.TextChoices):
    SARL = "sarl", _("limited company (SARL)")
    SARLAU = "sarlau", _("single-member limited company (SARLAU)")
    AUTO_ENTREPRENEUR = "auto-entrepreneur", _("auto-entrepreneur")
    COOPERATIVE = "cooperative", _("cooperative")
    SA = "sa", _("public limited company (SA)")
    SOLE_TRADER = "sole-trader", _("sole trader")
    COMPANY = "company", _("company, any form")
