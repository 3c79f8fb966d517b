"""By which channels a notification set can send (R-41)."""

from typing import Final

from models.choices.notifications import NotificationChannel
from resolvers.writing.values import Values

TEXT_OF: Final = {NotificationChannel.EMAIL: "body", NotificationChannel.SMS: "sms_text"}
"""The column of a template that holds its text for a channel."""


def channels_of(template: Values) -> set[NotificationChannel]:
    """The channels that a template has a text for."""
    return {channel for channel, column in TEXT_OF.items() if template[column]}
