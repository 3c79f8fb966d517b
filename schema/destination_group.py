"""The words of destination groups and their sets."""

from resolvers.destination_group import DESTINATION_GROUP, DESTINATION_GROUP_SET
from schema.declared import entity_type
from schema.node import Node


@entity_type(DESTINATION_GROUP)
class DestinationGroup(Node):
    """Destinations whose calls are counted together, such as premium numbers."""


@entity_type(DESTINATION_GROUP_SET)
class DestinationGroupSet(Node):
    """Groups of destinations that belong together: no call is counted in two of them."""
