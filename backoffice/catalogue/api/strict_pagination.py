"""Pages by number, with wrong numbers refused."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request


class StrictPagination(PageNumberPagination):
    """`page` from 1, `page_size` up to 200; anything else is a 400 that names the parameter."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200

    def paginate_queryset(
        self, queryset: QuerySet, request: Request, view: object = None
    ) -> list:
        try:
            return super().paginate_queryset(queryset, request, view)
        except NotFound as error:
            raise ValidationError(
                {self.page_query_param: [_("There is no such page.")]}
            ) from error

    def get_page_size(self, request: Request) -> int:
        given = request.query_params.get(self.page_size_query_param)
        if given is None:
            return self.page_size
        if (
            not given.isascii()
            or not given.isdigit()
            or not 1 <= int(given) <= self.max_page_size
        ):
            problem = _("Give a number from 1 to %(maximum)d.") % {
                "maximum": self.max_page_size
            }
            raise ValidationError({self.page_size_query_param: [problem]})
        return int(given)
