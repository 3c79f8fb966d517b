"""The words of services."""

from resolvers.service import SERVICE
from schema.declared import entity_type
from schema.node import Node


@entity_type(SERVICE)
class Service(Node):
    """A type of service that charges are made for, such as voice calls or messages."""
