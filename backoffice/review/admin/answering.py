"""From a written answer to everyone who asked."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext, ngettext

from review.desk import acts
from review.models import QuestionGroup, StaffAnswer
from review.publishing.preview import previews
from review.publishing.publication import withdraw

State = QuestionGroup.State


class Answering(admin.ModelAdmin):
    """A group's page: its buttons, and the preview before the one act."""

    def get_urls(self) -> list[URLPattern]:
        seeing = self.admin_site.admin_view(self.preview_view)
        return [
            path("<path:object_id>/preview/", seeing, name="review_preview"),
            *super().get_urls(),
        ]

    def preview_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """POST publishes."""
        group = self.get_object(request, object_id)
        if group is None:
            raise Http404
        if not self.has_change_permission(request, group):
            raise PermissionDenied
        if request.method == "POST":
            self.publish(request, group)
            return HttpResponseRedirect("../change/")
        answer = StaffAnswer.objects.filter(group=group).first()
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Preview"),
            "opts": self.opts,
            "group": group,
            "answer": answer,
            "previews": list(previews(group, answer)),
        }
        return TemplateResponse(request, "admin/review/preview.html", context)

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: Any, change: bool
    ) -> None:
        """A text makes an open group answered, its removal takes that back."""
        super().save_related(request, form, formsets, change)
        group = form.instance
        answer = StaffAnswer.objects.filter(group=group).first()
        written = bool(answer and str(answer))
        if group.is_open and written != (group.state == State.ANSWERED):
            group.state = State.ANSWERED if written else State.IN_PROGRESS
            group.owner = group.owner or request.user
            group.save(update_fields=["state", "owner"])

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        if "_publish" in request.POST:
            self.publish(request, obj)
        elif "_preview" in request.POST:
            return HttpResponseRedirect("../preview/")
        elif "_withdraw" in request.POST:
            withdraw(obj)
            self.message_user(request, gettext("The publication is undone."))
        else:
            return super().response_change(request, obj)
        return HttpResponseRedirect(request.path)

    def publish(self, request: HttpRequest, group: QuestionGroup) -> None:
        try:
            answer = acts.publish(group, request.user)
        except ValidationError as error:
            self.message_user(request, error.messages[0], messages.ERROR)
            return
        people = answer.deliveries.count()
        sentence = ngettext(
            "Published; on its way to %(people)d person.",
            "Published; on its way to %(people)d people.",
            people,
        )
        self.message_user(request, sentence % {"people": people}, messages.SUCCESS)
