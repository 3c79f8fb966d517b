"""Notifications, types: the panel's place, and by which channels each type may be sent (domain 8.3, R-41)."""

from collections.abc import Iterable, Sequence
from typing import Final

from models.choices.notifications import (
    NOTIFICATION_CATALOGUE,
    NOTIFICATIONS_BY_TYPE,
    NotificationChannel,
    NotificationType,
)
from models.notification_types import NotificationFlag, NotificationTypes
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.notification_set import channels_of
from resolvers.offered import only_for_its_manager
from resolvers.panel import Draft, Panel, Values

PLACE: Final = ("notifications", "types")
_COLUMNS: Final = {NotificationChannel.EMAIL: "email", NotificationChannel.SMS: "sms"}
_WORDS: Final = {NotificationChannel.EMAIL: "e-mail", NotificationChannel.SMS: "text message"}


def flags_are_supported(draft: Draft) -> Iterable[UserError]:
    """R-41: a type goes only by the channels that it supports."""
    for number, row in enumerate(draft.many("notification_flags")):
        supported = NOTIFICATIONS_BY_TYPE[NotificationType(str(row["type"]))].channels
        for channel, column in _COLUMNS.items():
            if row[column] and channel not in supported:
                message = f"This notification can't be sent by {_WORDS[channel]}."
                path = input_path(*PLACE, "flags", number, column)
                yield ValidationError(UserErrorCode.CHANNEL_NOT_SUPPORTED, message, path)


def flags_have_their_texts(draft: Draft) -> Iterable[UserError]:
    """R-41: a type goes only by channels that the set has a text for; critical e-mails have built-in texts.

    The error stands at the flag, or at the set where a save changes the set and leaves the flags alone.
    """
    key = draft.one("notification_types")["notification_set"]
    if key is None:
        return
    templates = draft.referred("NotificationSet", key)["templates"]
    assert isinstance(templates, Sequence)
    texts = {str(one["type"]): channels_of(one) for one in templates}
    rows, flags_given = draft.many("notification_flags"), draft.before["notification_flags"]
    unchanged = flags_given == rows and not draft.is_new
    for number, row in enumerate(rows):
        declaration = NOTIFICATIONS_BY_TYPE[NotificationType(str(row["type"]))]
        for channel, column in _COLUMNS.items():
            built_in = declaration.critical and channel is NotificationChannel.EMAIL
            if row[column] and not built_in and channel not in texts.get(declaration.type, set()):
                yield ValidationError(
                    UserErrorCode.CHANNEL_NOT_SUPPORTED,
                    f"The notification set has no text to send {declaration.type} by {_WORDS[channel]}.",
                    input_path(*PLACE, "notification_set")
                    if unchanged
                    else input_path(*PLACE, "flags", number, column),
                    actual=declaration.type.value,
                )


def set_is_offered(draft: Draft) -> Iterable[UserError]:
    """A reseller's own set is for the classes of that reseller."""
    key = draft.one("notification_types")["notification_set"]
    if key is not None:
        path = input_path(*PLACE, "notification_set")
        yield from only_for_its_manager(draft, draft.referred("NotificationSet", key), path)


_CRITICAL: Final[tuple[Values, ...]] = tuple(
    {"type": one.type.value, "email": True, "sms": False} for one in NOTIFICATION_CATALOGUE if one.critical
)

NOTIFICATION_FLAGS = Panel(
    name="notification_flags",
    place=(*PLACE, "flags"),
    type_name="NotificationFlag",
    description="The types that are sent, and by which channels; a type that is not listed isn't sent.",
    model=NotificationFlag,
    key="type",
    rules=(flags_are_supported, flags_have_their_texts),
    default_rows=_CRITICAL,
)

NOTIFICATION_TYPES = Panel(
    name="notification_types",
    place=PLACE,
    type_name="NotificationTypes",
    description="What the customers are told, in whose words, and by which channels.",
    model=NotificationTypes,
    rules=(set_is_offered,),
    below=(NOTIFICATION_FLAGS,),
)
