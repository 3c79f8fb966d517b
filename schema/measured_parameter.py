"""The words of measured parameters."""

from resolvers.measured_parameter import MEASURED_PARAMETER
from schema.declared import entity_type
from schema.node import Node


@entity_type(MEASURED_PARAMETER)
class MeasuredParameter(Node):
    """A resource that is sampled through a billing period, such as calls in progress."""
