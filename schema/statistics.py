"""The words of the panel Finances, Statistics."""

from resolvers.statistics import STATISTICS
from schema.declared import panel_input, panel_type


@panel_type(STATISTICS)
class Statistics:
    """How the usage records of a billing period are archived, delivered, closed and rounded."""


@panel_input(STATISTICS)
class StatisticsInput:
    """The settings of statistics to change; absent ones stay as they are."""
