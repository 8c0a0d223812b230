"""A person's authenticator app and recovery codes."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django_otp import verify_token
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

RECOVERY_CODES = 10
KINDS = (TOTPDevice, StaticDevice)


def pending_app(user: AbstractUser) -> TOTPDevice:
    """The app being set up; the same until it is confirmed."""
    app, _new = TOTPDevice.objects.get_or_create(
        user=user, confirmed=False, defaults={"name": "app"}
    )
    return app


def confirm(app: TOTPDevice) -> list[str]:
    """Replaces what the person had before; returns the new recovery codes."""
    with transaction.atomic():
        TOTPDevice.objects.filter(user=app.user).exclude(pk=app.pk).delete()
        StaticDevice.objects.filter(user=app.user).delete()
        app.confirmed = True
        app.save()
        paper = StaticDevice.objects.create(user=app.user, name="recovery")
        codes = [StaticToken.random_token() for _each in range(RECOVERY_CODES)]
        for code in codes:
            paper.token_set.create(token=code)
    return codes


def proven(user: AbstractUser, code: str) -> Device | None:
    """The device that takes this code: digits are an app's, letters a recovery code's."""
    kind = TOTPDevice if code.isdecimal() else StaticDevice
    for device in kind.objects.devices_for_user(user, confirmed=True):
        if verify_token(user, device.persistent_id, code):
            return device
    return None


def remove(user: AbstractUser) -> None:
    """The person sets up a second factor anew."""
    for kind in KINDS:
        kind.objects.filter(user=user).delete()
