"""Fields of a row in a YAML file.

A field with `columns` or `relations` says how its value is written; any other value is a column of its name.
"""

from catalogue.importing.fields.all_or_ids_field import AllOrIds, AllOrIdsField
from catalogue.importing.fields.lines_field import LinesField
from catalogue.importing.fields.partial_date_field import PartialDateField
from catalogue.importing.fields.reference_field import ReferenceField
from catalogue.importing.fields.references_field import ReferencesField
from catalogue.importing.fields.text_field import TextField
from catalogue.importing.fields.text_list_field import TextListField

__all__ = [
    "AllOrIds",
    "AllOrIdsField",
    "LinesField",
    "PartialDateField",
    "ReferenceField",
    "ReferencesField",
    "TextField",
    "TextListField",
]
