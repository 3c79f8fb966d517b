"""The words of the panel Measured services."""

from resolvers.measured_services import MEASURED_SERVICES
from schema.declared import panel_input, panel_type


@panel_type(MEASURED_SERVICES)
class MeasuredServiceMetric:
    """A resource that is measured for the customers of a class, and what is charged for it."""


@panel_input(MEASURED_SERVICES)
class MeasuredServiceMetricInput:
    """A metric as the class is to have it."""
