"""The staff's accounts and the log of what they did; the tables behind have no page of their own."""

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, User
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from people.admin.act_admin import ActAdmin
from people.admin.staff_admin import StaffAdmin

admin.site.unregister(
    (
        AccessAttempt,
        AccessFailureLog,
        AccessLog,
        Group,
        StaticDevice,
        TOTPDevice,
        User,
    )
)
admin.site.register(User, StaffAdmin)
admin.site.register(LogEntry, ActAdmin)
