"""The queue's page of groups, each with what its questions have in common."""

from typing import Any

from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest

from review.admin.summary import Summary


class QueueList(ChangeList):
    """Reads the questions of the page's groups in one query."""

    def get_results(self, request: HttpRequest) -> Any:
        super().get_results(request)
        self.result_list = list(self.result_list)
        summaries = Summary.of_groups([group.pk for group in self.result_list])
        for group in self.result_list:
            group.summary = summaries.get(group.pk, Summary())
