"""The second, the other one."""

from actions.unresolved import Unresolved


class ChooseOption(Unresolved):
    """An ordinal with nothing at its place; the others become what was shown there."""

    intent = "choose_option"
