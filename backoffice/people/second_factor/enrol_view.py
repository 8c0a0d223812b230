"""Sets up an authenticator app."""

from base64 import b32encode
from typing import Any

import django_otp
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from people.audit import record
from people.second_factor.code_form import CodeForm
from people.second_factor.devices import confirm, pending_app
from people.second_factor.qr import drawn
from people.second_factor.view import SecondFactorView

SET_UP = gettext_noop("Set up a second factor")


class EnrolView(SecondFactorView):
    """Who has a second factor already gives it first."""

    template_name = "admin/second_factor/enrol.html"
    title = _("Set up a second factor")

    def elsewhere(self) -> str | None:
        user = self.request.user
        unproven = django_otp.user_has_device(user) and not user.is_verified()
        return "admin:prove" if unproven else None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        app = pending_app(self.request.user)
        secret = b32encode(app.bin_key).decode()
        return {
            **super().get_context_data(**kwargs),
            "qr": drawn(app.config_url),
            "secret": " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
        }

    def form_valid(self, form: CodeForm) -> HttpResponse:
        app = pending_app(self.request.user)
        if not django_otp.verify_token(
            self.request.user, app.persistent_id, form.cleaned_data["code"]
        ):
            form.refuse()
            return self.form_invalid(form)
        app.refresh_from_db()
        codes = confirm(app)
        django_otp.login(self.request, app)
        record(self.request.user, [self.request.user], SET_UP)
        self.template_name = "admin/second_factor/codes.html"
        context = super().get_context_data(title=_("Recovery codes"), codes=codes)
        return self.render_to_response({**context, "title": _("Recovery codes")})
