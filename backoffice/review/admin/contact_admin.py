"""People to call back."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from review.admin.read_only_admin import ReadOnlyAdmin
from review.admin.waiting_filter import WaitingFilter
from review.contacts.forgetting import deal_with
from review.models import Contact


class ContactAdmin(ReadOnlyAdmin):
    """Longest waiting first; the contact data is not searched, so that it is in no address."""

    list_display = ("asked_at", "reach", "message", "language", "channel")
    dealt_columns = ("forgotten_at", "dealt_by")
    list_display_links = None
    list_filter = (WaitingFilter, "language", "channel")
    list_select_related = ("dealt_by",)
    list_per_page = 50
    actions = ("done",)

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        every = WaitingFilter.parameter_name in request.GET
        return self.list_display + (self.dealt_columns if every else ())

    @admin.display(description=_("phone or e-mail"))
    def reach(self, contact: Contact) -> str:
        """A number begins at its left on a page from right to left too."""
        return format_html('<bdi dir="ltr">{}</bdi>', contact.contact or "-")

    def has_deal_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("review.change_contact")

    @admin.action(description=_("Done: delete the contact data"), permissions=["deal"])
    def done(self, request: HttpRequest, contacts: QuerySet[Contact]) -> None:
        dealt = deal_with(contacts, request.user)
        sentence = ngettext(
            "Contact data of %(people)d person deleted.",
            "Contact data of %(people)d people deleted.",
            dealt,
        )
        self.message_user(request, sentence % {"people": dealt}, messages.SUCCESS)
