"""Which notifications a class sends, and by which channels a notification set can send (R-41)."""

from collections.abc import Iterable, Mapping
from typing import Final

from models.choices.notifications import NotificationChannel, NotificationDeclaration
from models.sentence import Word
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Values

COLUMN_OF: Final = {NotificationChannel.EMAIL: "email", NotificationChannel.SMS: "sms"}
"""The column of a class's flags that sends by a channel."""

_WORDS: Final = {NotificationChannel.EMAIL: "email", NotificationChannel.SMS: "text message"}

TEXT_OF: Final = {NotificationChannel.EMAIL: "body", NotificationChannel.SMS: "sms_text"}
"""The column of a template that holds its text for a channel."""


def channels_of(template: Values) -> set[NotificationChannel]:
    """The channels that a template has a text for."""
    return {channel for channel, column in TEXT_OF.items() if template[column]}


def channels_by_type(templates: Iterable[Values]) -> Mapping[str, set[NotificationChannel]]:
    """The channels by which a set can send each of its types: those with a text in at least one language (R-87)."""
    channels: dict[str, set[NotificationChannel]] = {}
    for template in templates:
        channels.setdefault(str(template["type"]), set()).update(channels_of(template))
    return channels


def has_built_in_text(notification: NotificationDeclaration, channel: NotificationChannel) -> bool:
    """Whether a notification can be sent without a set: a business-critical one by email."""
    return notification.critical and channel is NotificationChannel.EMAIL


def word_of(channel: NotificationChannel) -> Word:
    """How a channel is called."""
    return Word(channel.value, _WORDS[channel])


def sent_types(draft: Draft) -> frozenset[str]:
    """The types that a class sends by any channel."""
    rows = draft.rows("notification_flags")
    return frozenset(str(row["type"]) for row in rows if any(row[column] for column in COLUMN_OF.values()))
