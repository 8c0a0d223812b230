"""Where questions were asked."""

from django.utils.translation import gettext_lazy as _

from review.admin.filters.asked_filter import AskedFilter


class ChannelFilter(AskedFilter):
    title, parameter_name = _("channel"), "channel"
    choices_of = [("telegram", "Telegram"), ("widget", _("website")), ("rest", "REST")]
