"""One-time passwords, when the operator asks for them."""

from django.contrib.auth.models import User
from django.template.loader import get_template
from django.test import Client
from django_otp.admin import OTPAdminAuthenticationForm
from django_otp.plugins.otp_static.models import StaticDevice
from pytest_django import Settings

from config.staff_site import StaffSite


def test_a_password_alone_is_not_enough(
    settings: Settings, staff_client: Client
) -> None:
    settings.STAFF_OTP = True
    response = staff_client.get("/staff/")
    assert (response.status_code, response.url) == (302, "/staff/login/?next=/staff/")


def test_a_confirmed_device_opens(
    settings: Settings, staff_client: Client, staff: User
) -> None:
    settings.STAFF_OTP = True
    session = staff_client.session
    device = StaticDevice.objects.create(user=staff, name="paper")
    session["otp_device_id"] = device.persistent_id
    session.save()
    assert staff_client.get("/staff/").status_code == 200


def test_without_the_setting_a_password_is_enough(staff_client: Client) -> None:
    assert staff_client.get("/staff/").status_code == 200


def test_the_sign_in_page_asks_for_the_one_time_password(
    settings: Settings,
) -> None:
    settings.STAFF_OTP = True
    site = StaffSite()
    assert site.login_form is OTPAdminAuthenticationForm
    assert get_template(site.login_template)
