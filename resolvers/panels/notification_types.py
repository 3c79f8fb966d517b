"""Notifications, types: the panel's place, and by which channels each type may be sent (domain 8.3, R-41)."""

from collections.abc import Iterable, Mapping
from typing import Final

from models.choices.notifications import (
    NOTIFICATION_CATALOGUE,
    NOTIFICATIONS_BY_TYPE,
)
from models.panels.notification_types import NotificationFlag, NotificationTypes
from models.sentence import sentence
from resolvers.billing.notification_language import languages_in_turn, template_in
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reads import reads
from resolvers.drafts.values import Values
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.managed_record import links_are_available
from resolvers.rules.notification_set import (
    COLUMN_OF,
    TEXT_OF,
    channels_by_type,
    has_built_in_text,
    sent_types,
    word_of,
)

PATH: Final = ("notifications", "types")


def flags_are_supported(draft: Draft) -> Iterable[UserError]:
    """R-41: a type goes only by the channels that it supports."""
    for number, row in enumerate(draft.rows("notification_flags")):
        supported = NOTIFICATIONS_BY_TYPE[row["type"]].channels
        for channel, column in COLUMN_OF.items():
            if row[column] and channel not in supported:
                message = sentence("This notification can't be sent by {channel}.", channel=word_of(channel))
                path = input_path(*PATH, "flags", number, column)
                yield ValidationError(UserErrorCode.CHANNEL_NOT_SUPPORTED, message, path)


@reads("notification_types", "notification_flags")
def flags_have_their_texts(draft: Draft) -> Iterable[UserError]:
    """R-41: a type goes only by channels that the set has a text for; without a set, only by those with built-in ones.

    What was on before stays on while the set stays. The error stands at the flag, or at the set where that is what
    leaves a flag without its text.
    """
    key = draft.values("notification_types")["notification_set"]
    templates = () if key is None else draft.referred("NotificationSet", key)["templates"]
    texts = channels_by_type(templates)
    flags_before = draft.before["notification_flags"]
    on_before = {(row["type"], column) for row in flags_before for column in COLUMN_OF.values() if row[column]}
    same_set = not draft.is_new and not draft.changed("notification_types", "notification_set")
    for number, row in enumerate(draft.rows("notification_flags")):
        notification = NOTIFICATIONS_BY_TYPE[row["type"]]
        for channel, column in COLUMN_OF.items():
            if not row[column] or channel not in notification.channels or has_built_in_text(notification, channel):
                continue
            was_on = not draft.is_new and (row["type"], column) in on_before
            if channel in texts.get(notification.type, set()) or (was_on and same_set):
                continue
            values = {"type": notification.type.value, "channel": word_of(channel)}
            yield ValidationError(
                UserErrorCode.CHANNEL_NOT_SUPPORTED,
                sentence("The notification set has no text to send {type} by {channel}.", **values)
                if key is not None
                else sentence("Without a notification set there is no text to send {type} by {channel}.", **values),
                input_path(*PATH, "notification_set") if was_on else input_path(*PATH, "flags", number, column),
                actual=notification.type.value,
            )


def critical_types_are_sent(draft: Draft) -> Iterable[PartWarning]:
    """R-41: who turns off a business-critical type is warned."""
    sent = sent_types(draft)
    for notification in NOTIFICATION_CATALOGUE:
        type = notification.type.value
        if notification.critical and type not in sent:
            message = sentence("Customers are no longer sent this business-critical notification.")
            yield PartWarning(WarningCode.CRITICAL_NOTIFICATION_OFF, message, type)


def _languages_of_types(draft: Draft) -> Mapping[str, bool]:
    """Of each type that is sent with a text of the set, whether all of it is in the class's default language (R-86)."""
    key = draft.values("notification_types")["notification_set"]
    # The set of before a save isn't loaded where another one is chosen: then all that it brings is told.
    texts = draft.referred_rows.get("NotificationSet", {}).get(key) if key is not None else None
    if texts is None:
        return {}
    default = draft.values("web_self_care")["default_language"]
    languages = set(languages_in_turn(default))
    are_in: dict[str, bool] = {}
    for row in draft.rows("notification_flags"):
        templates = [template for template in texts["templates"] if template["type"] == row["type"]]
        sent = (template_in(templates, TEXT_OF[channel], default) for channel in COLUMN_OF if row[COLUMN_OF[channel]])
        matches = [text["language"] in languages for text in sent if text is not None]
        if matches:
            are_in[str(row["type"])] = all(matches)
    return are_in


_LANGUAGE_PLACES: Final = ("notification_types", "notification_flags", "web_self_care.default_language")


@reads(*_LANGUAGE_PLACES)
def some_types_are_in_the_language(draft: Draft) -> Iterable[PartWarning]:
    """R-57, R-86: where the set has some of what is sent in the class's language, each type that it lacks is told."""
    are_in = _languages_of_types(draft)
    if any(are_in.values()):
        language = str(draft.values("web_self_care")["default_language"])
        message = sentence(
            "The notification set has no text for this in the class's default language, {language}.", language=language
        )
        for type in (type for type, is_in in are_in.items() if not is_in):
            yield PartWarning(WarningCode.SENT_IN_OTHER_LANGUAGE, message, type)


@reads(*_LANGUAGE_PLACES)
def set_is_in_the_language(draft: Draft) -> Iterable[PartWarning]:
    """R-57, R-86: a set that has nothing of what is sent in the class's language is told of once."""
    are_in = _languages_of_types(draft)
    if are_in and not any(are_in.values()):
        language = str(draft.values("web_self_care")["default_language"])
        message = sentence(
            "The notification set has no text in the class's default language, {language}, for what is sent.",
            language=language,
        )
        yield PartWarning(WarningCode.SENT_IN_OTHER_LANGUAGE, message, "notification_set")


_CRITICAL: Final[tuple[Values, ...]] = tuple(
    {"type": notification.type.value, "email": True, "sms": False}
    for notification in NOTIFICATION_CATALOGUE
    if notification.critical
)

NOTIFICATION_FLAGS = Panel(
    name="notification_flags",
    path=(*PATH, "flags"),
    description="The types that are sent, and by which channels; a type that is not listed isn't sent.",
    model=NotificationFlag,
    keys=("type",),
    rules=(flags_are_supported, flags_have_their_texts),
    warnings=(critical_types_are_sent, some_types_are_in_the_language),
    default_rows=_CRITICAL,
)

NOTIFICATION_TYPES = Panel(
    name="notification_types",
    path=PATH,
    description="Which notifications the customers get, with which texts, and by which channels.",
    model=NotificationTypes,
    rules=(links_are_available("notification_types", PATH, "notification_set", "NotificationSet"),),
    warnings=(set_is_in_the_language,),
    below=(NOTIFICATION_FLAGS,),
)
