"""Notification sets: the texts of all notifications; one set serves many classes (domain 8.3)."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.choices.notifications import HOUSE_LANGUAGE, NotificationType
from models.declaration.columns import boolean, bounded, optional_text, required_choice, text, text_list
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm
from models.records.managed_record import ManagedRecord


@bounded()
class NotificationSet(ManagedRecord):
    """Templates for the types of notifications. Changing one changes what the customers of all its classes get."""

    class Meta:
        table = "notification_set"


@bounded()
class NotificationTemplate(Model):
    """The texts of one type of notification, with placeholders such as `{{ name }}`."""

    id = fields.IntField(primary_key=True)
    notification_set: fields.ForeignKeyRelation[NotificationSet] = fields.ForeignKeyField(
        "models.NotificationSet", related_name=False, on_delete=OnDelete.CASCADE
    )
    type = required_choice("The event that the notification is about.", NotificationType)
    language = text("The language of the texts, such as en or pt-BR.", maximum_length=12, default=HOUSE_LANGUAGE)
    subject = optional_text("The subject of the email; needed with a body.", maximum_length=500)
    body = optional_text(
        "The text of the email. Null: the type can't be sent by email.", maximum_length=200_000, form=TextForm.LINES
    )
    body_is_html = boolean("The text of the email is HTML; values are escaped in it.", default=False)
    sms_text = optional_text(
        "The text message. Null: the type can't be sent by SMS.", maximum_length=1600, form=TextForm.LINES
    )
    bcc = text_list("Addresses that get a blind copy of the email.", maximum_length=10, entry=Entry.ADDRESS)

    class Meta:
        table = "notification_template"
