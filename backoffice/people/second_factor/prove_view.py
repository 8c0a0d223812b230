"""Asks for a one-time code after the password."""

import django_otp
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _

from people.second_factor.code_form import CodeForm
from people.second_factor.devices import proven
from people.second_factor.view import SecondFactorView


class ProveView(SecondFactorView):
    template_name = "admin/second_factor/prove.html"
    title = _("One-time code")

    def elsewhere(self) -> str | None:
        has_one = django_otp.user_has_device(self.request.user)
        return None if has_one else "admin:enrol"

    def form_valid(self, form: CodeForm) -> HttpResponse:
        device = proven(self.request.user, form.cleaned_data["code"])
        if device is None:
            form.refuse()
            return self.form_invalid(form)
        django_otp.login(self.request, device)
        return super().form_valid(form)
