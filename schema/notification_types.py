"""The words of the panel Notifications, types, and of the flags within it."""

from resolvers.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from schema.declared import panel_input, panel_type


@panel_type(NOTIFICATION_FLAGS)
class NotificationFlag:
    """By which channels the customers of a class receive a type of notification."""


@panel_input(NOTIFICATION_FLAGS)
class NotificationFlagInput:
    """By which channels a type of notification is to be sent."""


@panel_type(NOTIFICATION_TYPES)
class NotificationTypes:
    """What the customers of a class are told, in whose words, and by which channels."""


@panel_input(NOTIFICATION_TYPES)
class NotificationTypesInput:
    """The set and the flags to change; absent ones stay as they are."""
