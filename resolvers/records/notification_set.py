"""Notification sets and their templates: how they are read and saved, and what a template can be sent by (R-41)."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from models.choices.notifications import NOTIFICATIONS_BY_TYPE, NotificationChannel, NotificationType
from models.records.notification_set import NotificationSet, NotificationTemplate
from models.sentence import Sentence, Word, sentence
from resolvers.billing import notification_preview
from resolvers.billing.notification_preview import preview_notification
from resolvers.billing.notification_values import EXAMPLE_VALUES
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Record
from resolvers.drafts.reliance import Loss, Reliance
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, too_long
from resolvers.formats.email_address import address_list_problems
from resolvers.formats.language_tag import language_tag_problem
from resolvers.records.named_entity import named_entity
from resolvers.records.notification_languages import languages_are_taken
from resolvers.rules.notification_set import COLUMN_OF, TEXT_OF, channels_by_type, has_built_in_text, word_of

MOST_TEMPLATES: Final = 1000
"""Every type in some 25 languages."""

TEMPLATES = Panel(
    name="templates",
    path=("templates",),
    description=f"The texts of each type by language, at most {MOST_TEMPLATES}.",
    model=NotificationTemplate,
    keys=("type", "language"),
    parent="notification_set",
    warning_checks=(languages_are_taken,),
)

NOTIFICATION_TEMPLATE = TEMPLATES.row_entity()

NOTIFICATION_SET = named_entity(NotificationSet, fields={"templates": TEMPLATES.rows()})


def templates_have_their_texts(draft: Draft) -> Iterable[UserError]:
    """An email has a subject, and no type has a text for a channel that it never goes by."""
    for number, row in enumerate(draft.rows("templates")):
        if row["body"] and not row["subject"]:
            message = sentence("An email needs a subject.")
            yield ValidationError(UserErrorCode.REQUIRED, message, input_path("templates", number, "subject"))
        declaration = NOTIFICATIONS_BY_TYPE[NotificationType(str(row["type"]))]
        if row["sms_text"] and NotificationChannel.SMS not in declaration.channels:
            message = sentence("This notification can't be sent by text message.")
            path = input_path("templates", number, "sms_text")
            yield ValidationError(UserErrorCode.CHANNEL_NOT_SUPPORTED, message, path)


def languages_are_some(draft: Draft) -> Iterable[UserError]:
    """R-87: a text is in a language, and not in too many of them."""
    rows = draft.rows("templates")
    if len(rows) > MOST_TEMPLATES:
        yield too_long(len(rows), MOST_TEMPLATES, "entries", input_path("templates"))
    for number, row in enumerate(rows):
        yield from language_tag_problem(row["language"], input_path("templates", number, "language"))


def templates_can_be_rendered(draft: Draft) -> Iterable[UserError]:
    """A placeholder names a value that there is; the examples stand in for a customer's."""
    for number, row in enumerate(draft.rows("templates")):
        texts = {name: str(row[name]) if row[name] else None for name in ("subject", "body", "sms_text")}
        template = notification_preview.NotificationTemplate(**texts, body_is_html=bool(row["body_is_html"]))
        for problem in preview_notification(template, EXAMPLE_VALUES).problems:
            message = problem.message.whole
            path = input_path("templates", number, *problem.path)
            yield ValidationError(UserErrorCode.INVALID, message, path, limit=problem.limit)


def copies_go_to_addresses(draft: Draft) -> Iterable[UserError]:
    """R-42, for the blind copies of a template."""
    for number, row in enumerate(draft.rows("templates")):
        yield from address_list_problems(row["bcc"], "templates", number, "bcc")


def _is_sent(type: NotificationType, channel: NotificationChannel, _count: int, users: Word) -> Sentence:
    return sentence(
        "In use by {users}. {type} is sent by {channel} with this text; switch it off there first.",
        users=users,
        type=type.value,
        channel=word_of(channel),
    )


def texts_of_senders(draft: Draft) -> Iterable[Loss]:
    """R-41, R-48, R-87: a class sends only what its set has a text for, so a text stays in one language."""
    rows = draft.rows("templates")
    after = channels_by_type(rows)
    numbers = {str(row["type"]): number for number, row in reversed(list(enumerate(rows)))}
    for name, channels in channels_by_type(draft.rows_before("templates")).items():
        type = NotificationType(name)
        lost = channels - after.get(name, set())
        for channel in (one for one in NotificationChannel if one in lost):
            if has_built_in_text(NOTIFICATIONS_BY_TYPE[type], channel):
                continue
            senders = (
                "SELECT t.customer_class_id AS id FROM notification_types t "
                "JOIN notification_flag f ON f.customer_class_id = t.customer_class_id "
                f"WHERE t.notification_set_id = {draft.key:d} AND f.type = '{type.value}' AND f.{COLUMN_OF[channel]}"
            )
            number = numbers.get(type.value)
            path = ("templates",) if number is None else ("templates", number, TEXT_OF[channel])
            yield Loss(partial(_is_sent, type, channel), path, {"CustomerClass": senders})


NOTIFICATION_SET_RECORD = Record(
    "notification_set",
    lambda: NOTIFICATION_SET,
    "notification set",
    owner="managed_by",
    parts=(TEMPLATES,),
    rules=(languages_are_some, templates_have_their_texts, templates_can_be_rendered, copies_go_to_addresses),
    relied_on=(Reliance(frozenset({"templates"}), texts_of_senders),),
)
