"""What the two pages of the second factor share."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.views import RedirectURLMixin, redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from people.second_factor.code_form import CodeForm


@method_decorator(never_cache, name="dispatch")
class SecondFactorView(RedirectURLMixin, FormView):
    """For staff who gave their password; others give it first."""

    form_class = CodeForm
    title = ""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not (request.user.is_active and request.user.is_staff):
            return redirect_to_login(request.get_full_path(), reverse("admin:login"))
        elsewhere = self.elsewhere()
        if elsewhere:
            query = request.GET.urlencode()
            address = reverse(elsewhere) + (f"?{query}" if query else "")
            return HttpResponseRedirect(address)
        return super().dispatch(request, *args, **kwargs)

    def elsewhere(self) -> str | None:
        """The name of the page that the person needs rather than this."""
        return None

    def get_default_redirect_url(self) -> str:
        return reverse("admin:index")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            **admin.site.each_context(self.request),
            "title": self.title,
            "next": self.get_redirect_url(),
        }
