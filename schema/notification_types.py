"""The words of the panel Notifications, types, and of the flags within it."""

from models.choices.notifications import NOTIFICATIONS_BY_TYPE, NotificationType
from resolvers.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from schema.declared import choice_values, panel_input, panel_type
from schema.directives import notification_directive


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


for value in choice_values(NotificationType):
    value.directives = [notification_directive(NOTIFICATIONS_BY_TYPE[NotificationType(value.name)])]
