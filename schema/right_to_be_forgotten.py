"""The words of the panel Right to be forgotten."""

from resolvers.right_to_be_forgotten import RIGHT_TO_BE_FORGOTTEN
from schema.declared import panel_input, panel_type


@panel_type(RIGHT_TO_BE_FORGOTTEN)
class RightToBeForgotten:
    """Whether and when the personal data of terminated customers is removed, which can't be undone."""


@panel_input(RIGHT_TO_BE_FORGOTTEN)
class RightToBeForgottenInput:
    """The settings of the right to be forgotten to change; absent ones stay as they are."""
