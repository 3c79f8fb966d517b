"""The words of the panel Finances, Taxation."""

from resolvers.taxation import TAXATION
from schema.declared import panel_input, panel_type


@panel_type(TAXATION)
class Taxation:
    """Whether, when and by which method taxes are calculated, and who is exempt from them."""


@panel_input(TAXATION)
class TaxationInput:
    """The settings of taxation to change; absent ones stay as they are."""
