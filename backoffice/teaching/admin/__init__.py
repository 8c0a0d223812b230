"""The staff's pages of teaching."""

from django.contrib import admin

from teaching.admin.model_trial_admin import ModelTrialAdmin
from teaching.admin.proposed_intent_admin import ProposedIntentAdmin
from teaching.admin.taught_example_admin import TaughtExampleAdmin
from teaching.models import ModelTrial, ProposedIntent, TaughtExample

admin.site.register(TaughtExample, TaughtExampleAdmin)
admin.site.register(ProposedIntent, ProposedIntentAdmin)
admin.site.register(ModelTrial, ModelTrialAdmin)
