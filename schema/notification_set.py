"""The words of notification sets and their templates."""

from resolvers.notification_set import NOTIFICATION_SET, NOTIFICATION_TEMPLATE
from schema.declared import entity_type
from schema.node import Node


@entity_type(NOTIFICATION_TEMPLATE)
class NotificationTemplate:
    """The texts of one type of notification, with placeholders such as `{{ name }}`."""


@entity_type(NOTIFICATION_SET)
class NotificationSet(Node):
    """Templates for the types of notifications; changing one changes what the customers of all its classes get."""
