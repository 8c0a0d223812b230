"""No, I meant another."""

from actions.unresolved import Unresolved


class CorrectEntity(Unresolved):
    """A correction without a name; with one, it becomes the last question again."""

    intent = "correct_entity"
