"""A short set of codes out of a fixed list, in one column."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from catalogue.fields.codes_form_field import CodesFormField


class CodesField(models.CharField):
    """A list of codes, stored as `,idea,early,`; the lookup `__has` finds rows holding one code."""

    def from_db_value(
        self, value: str | None, expression: object, connection: object
    ) -> list[str]:
        return self.to_python(value)

    def to_python(self, value: str | Iterable[str] | None) -> list[str]:
        if value is None or isinstance(value, str):
            return [code for code in (value or "").replace(" ", "").split(",") if code]
        return list(value)

    def get_prep_value(self, value: str | Iterable[str] | None) -> str:
        codes = self.to_python(value)
        return f",{','.join(codes)}," if codes else ""

    def value_to_string(self, obj: models.Model) -> str:
        return ",".join(self.value_from_object(obj))

    def validate(self, value: list[str], model_instance: models.Model | None) -> None:
        unknown = set(value) - {code for code, _label in self.choices or ()}
        if unknown:
            raise ValidationError(
                _("Unknown: %(codes)s"), params={"codes": ", ".join(sorted(unknown))}
            )
        if not value and not self.blank:
            raise ValidationError(self.error_messages["blank"], code="blank")

    def formfield(self, **kwargs: object) -> forms.Field:
        return CodesFormField(
            choices=self.choices,
            required=not self.blank,
            label=capfirst(self.verbose_name),
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )


@CodesField.register_lookup
class Has(models.Lookup):
    """`stages__has="idea"`: the list holds this very code."""

    lookup_name = "has"
    prepare_rhs = False

    def get_db_prep_lookup(
        self, value: str, connection: object
    ) -> tuple[str, list[str]]:
        return "%s", [f"%,{value},%"]

    def as_sql(self, compiler: object, connection: object) -> tuple[str, list[str]]:
        column, column_params = self.process_lhs(compiler, connection)
        pattern, pattern_params = self.process_rhs(compiler, connection)
        return f"{column} LIKE {pattern}", [*column_params, *pattern_params]
