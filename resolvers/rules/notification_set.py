"""By which channels a notification set can send (R-41)."""

from models.choices.notifications import NotificationChannel
from resolvers.writing.values import Values


def channels_of(template: Values) -> set[NotificationChannel]:
    """The channels that a template has a text for."""
    texts = {NotificationChannel.EMAIL: template["body"], NotificationChannel.SMS: template["sms_text"]}
    return {channel for channel, text in texts.items() if text}
