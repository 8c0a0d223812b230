"""The staff's admin site."""

from collections.abc import Callable
from typing import Any

from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from config.staff_page import StaffPage
from config.staff_script_texts import StaffScriptTexts


class StaffSite(AdminSite):
    """Asks for the second factor of whom the policy names; has pages beside those of tables."""

    site_title = _("Mourchid")
    site_header = _("Mourchid: catalogue and questions")
    index_title = _("What would you like to work on?")
    site_url = None
    enable_nav_sidebar = True

    def __init__(self, name: str = "admin") -> None:
        super().__init__(name)
        self._pages: list[StaffPage] = []

    def add_page(
        self,
        address: str,
        name: str,
        view: Callable[..., HttpResponse],
        permission: str,
        title: str | Promise = "",
    ) -> None:
        """A page with a `title` is listed under "Figures and care" for who has `permission`."""
        self._pages.append(StaffPage(address, name, view, permission, title))

    def has_permission(self, request: HttpRequest) -> bool:
        from people.second_factor.policy import is_admitted

        return is_admitted(request.user)

    def login(
        self, request: HttpRequest, extra_context: dict[str, object] | None = None
    ) -> HttpResponse:
        half_way = request.user.is_active and request.user.is_staff
        if request.method == "GET" and half_way and not self.has_permission(request):
            query = urlencode({"next": request.GET.get("next", reverse("admin:index"))})
            return HttpResponseRedirect(f"{reverse('admin:prove')}?{query}")
        return super().login(request, extra_context)

    def get_urls(self) -> list[URLPattern]:
        from django.contrib.auth.views import LogoutView

        from people.second_factor.enrol_view import EnrolView
        from people.second_factor.prove_view import ProveView

        second_factor = [
            path("second-factor/", ProveView.as_view(), name="prove"),
            path(
                "second-factor/leave/",
                LogoutView.as_view(next_page="admin:login"),
                name="leave",
            ),
            path("second-factor/set-up/", EnrolView.as_view(), name="enrol"),
        ]
        pages = [
            path(page.address, self.admin_view(_guarded(page)), name=page.name)
            for page in self._pages
        ]
        return [*second_factor, *pages, *super().get_urls()]

    def get_app_list(
        self, request: HttpRequest, app_label: str | None = None
    ) -> list[dict[str, Any]]:
        listed = super().get_app_list(request, app_label)
        pages = [page for page in self._pages if page.is_listed_for(request.user)]
        if app_label or not pages:
            return listed
        entries = [page.entry() for page in pages]
        section = {
            "name": _("Figures and care"),
            "app_label": "care",
            "app_url": entries[0]["admin_url"],
            "has_module_perms": True,
            "models": entries,
        }
        return [section, *listed]

    def i18n_javascript(
        self, request: HttpRequest, extra_context: dict[str, object] | None = None
    ) -> HttpResponse:
        return StaffScriptTexts.as_view()(request)


def _guarded(page: StaffPage) -> Callable[..., HttpResponse]:
    def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(page.permission):
            raise PermissionDenied
        return page.view(request, *args, **kwargs)

    return view
