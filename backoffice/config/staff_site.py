"""The staff's admin site, with one-time passwords when the operator asks for them."""

from django.conf import settings
from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django_otp.admin import OTPAdminAuthenticationForm

from config.staff_script_texts import StaffScriptTexts


class StaffSite(AdminSite):
    """`STAFF_OTP=true` lets only staff in who gave a one-time password of a confirmed device."""

    site_title = _("Mourchid")
    site_header = _("Mourchid: catalogue and questions")
    index_title = _("What would you like to work on?")
    site_url = None
    enable_nav_sidebar = True

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        if settings.STAFF_OTP:
            self.login_form = OTPAdminAuthenticationForm
            self.login_template = "otp/admin111/login.html"

    def has_permission(self, request: HttpRequest) -> bool:
        allowed = super().has_permission(request)
        return allowed and (not settings.STAFF_OTP or request.user.is_verified())

    def i18n_javascript(
        self, request: HttpRequest, extra_context: dict[str, object] | None = None
    ) -> HttpResponse:
        return StaffScriptTexts.as_view()(request)
