"""The panels of the customer class, in the order in which the app lists them: one line for each."""

from resolvers.general_info import GENERAL_INFO
from resolvers.panel import Panel
from resolvers.statistics import STATISTICS

PANELS: tuple[Panel, ...] = (
    GENERAL_INFO,
    STATISTICS,
)
